# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack once for each generator.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_DEB_COMPONENT_INSTALL ON)
  # Each package has its own, in the first line of its description.
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
  set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
  set(CPACK_COMPONENTS_ALL cli window share-cli share-window debian-tutti)
  if(CPACK_TUTTI_WITH_MPI)
    list(APPEND CPACK_COMPONENTS_ALL mpi debian-tutti-mpi)
  endif()
else()
  set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
  set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
  set(CPACK_PACKAGE_FILE_NAME "Tutti-${CPACK_PACKAGE_VERSION}-Linux-${CPACK_TUTTI_PROCESSOR}")
  if(CPACK_GENERATOR STREQUAL "STGZ")
    set(CPACK_COMPONENTS_ALL installer share-cli share-window)
    set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_TUTTI_UNINSTALLER}/adduninstaller.cmake)
  else()
    set(CPACK_PACKAGE_FILE_NAME "tutti-cluster-${CPACK_PACKAGE_VERSION}-Linux-${CPACK_TUTTI_PROCESSOR}")
    set(CPACK_COMPONENTS_ALL cluster share-cli)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
  endif()
endif()
