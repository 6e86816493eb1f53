# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Three kinds of package: Debian's, the self-extracting installer, the tarball for a cluster. What differs between them
# stands in cpackproject.cmake, which cpack reads for each.
set(TUTTI_MAINTAINER "Tutti developers <developers@tutti.invalid>" CACHE STRING "Who answers for the Debian packages")
set(CPACK_PACKAGE_NAME Tutti)
set(CPACK_PACKAGE_VENDOR "Tutti developers")
set(CPACK_PACKAGE_CONTACT "${TUTTI_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "convert, analyse and time folders of sounds, in parallel")
set(CPACK_PACKAGE_INSTALL_DIRECTORY tutti)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpackproject.cmake)
set(CPACK_TUTTI_WITH_GUI ${TUTTI_WITH_GUI})
set(CPACK_TUTTI_WITH_MPI ${TUTTI_WITH_MPI})
set(CPACK_TUTTI_PROCESSOR ${CMAKE_SYSTEM_PROCESSOR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${TUTTI_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_MAIN_PACKAGE_NAME tutti)
set(CPACK_DEBIAN_MAIN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_MAIN_PACKAGE_DEPENDS "fonts-dejavu-core, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_MAIN_PACKAGE_RECOMMENDS
  "libsecret-1-0, gstreamer1.0-plugins-good, ca-certificates, procps")
set(CPACK_DEBIAN_MAIN_PACKAGE_SUGGESTS "tutti-mpi, qt6-wayland")
set(CPACK_COMPONENT_MAIN_DESCRIPTION "convert, analyse and time folders of sounds, in parallel
Tutti finds sounds on Freesound, turns folders of mp3, flac, ogg, opus and
aiff into wavs, and draws the spectrum of each sound, through an engine that
you pick: one after the other, threads, OpenMP, a pool of processes, or MPI.
Beside the result it shows, from measurements, what the parallelism bought.
.
This package has the window (tutti) and the command line (tutti-cli).")
set(CPACK_DEBIAN_RANKS_PACKAGE_NAME tutti-mpi)
set(CPACK_DEBIAN_RANKS_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_RANKS_PACKAGE_DEPENDS "tutti (= ${PROJECT_VERSION}), openmpi-bin")
set(CPACK_DEBIAN_RANKS_PACKAGE_RECOMMENDS "openssh-client")
set(CPACK_COMPONENT_RANKS_DESCRIPTION "MPI engine of Tutti, with Open MPI
Tutti converts, analyses and times folders of sounds, in parallel.
.
This package has the program that is started as a rank by the engine mpi, on
this machine or on many.")

# The files that Debian wants of every package.
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog)
string(TIMESTAMP TUTTI_RELEASE_TIME "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/../debian/changelog.in ${changelog} @ONLY)
execute_process(COMMAND gzip -9nkf ${changelog} COMMAND_ERROR_IS_FATAL ANY)
foreach(package tutti tutti-mpi)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/../debian/copyright ${changelog}.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT debian-${package} EXCLUDE_FROM_ALL)
endforeach()

include(CPack)
cpack_add_component_group(main DISPLAY_NAME tutti DESCRIPTION "${CPACK_COMPONENT_MAIN_DESCRIPTION}")
foreach(component cli window share-cli share-window debian-tutti)
  cpack_add_component(${component} GROUP main)
endforeach()
cpack_add_component_group(ranks DISPLAY_NAME tutti-mpi DESCRIPTION "${CPACK_COMPONENT_RANKS_DESCRIPTION}")
foreach(component mpi debian-tutti-mpi)
  cpack_add_component(${component} GROUP ranks)
endforeach()
