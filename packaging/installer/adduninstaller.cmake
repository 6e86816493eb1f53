# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installed by cpack as the last component of the installer, beside the folders of the others: the list of all their files,
# and what removes them.
set(files lib/tutti/installed-files bin/tutti-uninstall)
foreach(component installer share-cli share-window)
  set(folder ${CMAKE_INSTALL_PREFIX}/../${component})
  file(GLOB_RECURSE found RELATIVE ${folder} LIST_DIRECTORIES false ${folder}/*)
  if(NOT found)
    message(FATAL_ERROR "${folder} is empty: the uninstaller comes after the other components")
  endif()
  list(APPEND files ${found})
endforeach()
list(SORT files)
list(JOIN files "\n" text)
file(WRITE ${CMAKE_INSTALL_PREFIX}/lib/tutti/installed-files "${text}\n")
file(INSTALL ${CMAKE_CURRENT_LIST_DIR}/tutti-uninstall DESTINATION ${CMAKE_INSTALL_PREFIX}/bin
  PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
