# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack between installing and packing: the installer's own list of files, and what removes them.
set(top ${CPACK_TEMPORARY_DIRECTORY})
set(files "")
foreach(component ${CPACK_COMPONENTS_ALL})
  file(GLOB_RECURSE found RELATIVE ${top}/${component} LIST_DIRECTORIES false ${top}/${component}/*)
  list(APPEND files ${found})
endforeach()
list(APPEND files lib/tutti/installed-files bin/tutti-uninstall)
list(SORT files)
list(JOIN files "\n" text)
file(WRITE ${top}/installer/lib/tutti/installed-files "${text}\n")
file(INSTALL ${CMAKE_CURRENT_LIST_DIR}/tutti-uninstall DESTINATION ${top}/installer/bin
  PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
