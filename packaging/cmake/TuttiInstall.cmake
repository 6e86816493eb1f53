# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Each program is installed twice over. In the components `cli`, `window` and `mpi` it finds its libraries where the system
# has them; in `installer` and `cluster`, which are installed only when named, it brings them along in lib/tutti.
set(tutti_cli_programs tutti-cli tutti-worker)
set(tutti_window_programs "")
if(TUTTI_WITH_GUI)
  set(tutti_window_programs tutti tutti-player)
endif()
set(tutti_mpi_programs "")
if(TUTTI_WITH_MPI)
  set(tutti_mpi_programs tutti-mpi-worker)
endif()

function(tutti_program_folder program result)
  if(program STREQUAL tutti OR program STREQUAL tutti-cli)
    set(${result} ${CMAKE_INSTALL_BINDIR} PARENT_SCOPE)
  else()
    set(${result} ${CMAKE_INSTALL_LIBEXECDIR}/tutti PARENT_SCOPE)
  endif()
endfunction()

# DT_RPATH and not DT_RUNPATH: it counts for the libraries and plugins that are brought along, too.
function(tutti_install_programs component)
  foreach(program ${ARGN})
    tutti_program_folder(${program} folder)
    if(folder STREQUAL CMAKE_INSTALL_BINDIR)
      set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/tutti")
    else()
      set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../../lib/tutti")
    endif()
    # A build id is made of the debug information too, which tells where the source lay, and which packages leave out.
    target_link_options(${program} PRIVATE -Wl,--disable-new-dtags -Wl,--build-id=none)
    install(TARGETS ${program} DESTINATION ${folder} COMPONENT ${component})
    install(CODE "file(RPATH_REMOVE FILE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}/${program}\")"
      COMPONENT ${component})
  endforeach()
endfunction()

tutti_install_programs(cli ${tutti_cli_programs})
tutti_install_programs(window ${tutti_window_programs})
tutti_install_programs(mpi ${tutti_mpi_programs})

# tutti_bundle(component PROGRAMS ... PLUGINS ...): programs with all that they load, but for what every system has and what
# must be the host's own: the C and C++ libraries, drivers, and MPI, which has to be that of the launcher.
function(tutti_bundle component)
  cmake_parse_arguments(bundle "" "" "PROGRAMS;PLUGINS" ${ARGN})
  foreach(program ${bundle_PROGRAMS})
    tutti_program_folder(${program} folder)
    install(TARGETS ${program} RUNTIME_DEPENDENCY_SET ${component}
      DESTINATION ${folder} COMPONENT ${component} EXCLUDE_FROM_ALL)
  endforeach()
  foreach(plugin ${bundle_PLUGINS})
    string(MAKE_C_IDENTIFIER ${component}_${plugin} name)
    add_library(${name} MODULE IMPORTED)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION
      ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin}.so)
    get_filename_component(kind ${plugin} DIRECTORY)
    install(IMPORTED_RUNTIME_ARTIFACTS ${name} RUNTIME_DEPENDENCY_SET ${component}
      LIBRARY DESTINATION lib/tutti/plugins/${kind} COMPONENT ${component} EXCLUDE_FROM_ALL)
  endforeach()
  install(RUNTIME_DEPENDENCY_SET ${component} DESTINATION lib/tutti COMPONENT ${component} EXCLUDE_FROM_ALL
    PRE_EXCLUDE_REGEXES "ld-linux" "^libgcc_s" "^libstdc\\+\\+" "^lib(c|m|dl|rt|pthread|resolv)\\.so" "^libmpi" "^libopen-" "^libgst" "^libav" "^libsw"
    POST_EXCLUDE_REGEXES "/libGL\\.so|/libdrm|/libgbm|/libnvidia|/libGLX_|/libEGL_")
  # Qt looks for qt.conf beside the program.
  foreach(place "bin:.." "libexec/tutti:../..")
    string(REPLACE ":" ";" place ${place})
    list(GET place 0 folder)
    list(GET place 1 prefix)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${folder}/qt.conf)
    file(CONFIGURE OUTPUT ${file} CONTENT "[Paths]\nPrefix = ${prefix}\nPlugins = lib/tutti/plugins\nTranslations = lib/tutti/translations\n" @ONLY)
    install(FILES ${file} DESTINATION ${folder} COMPONENT ${component} EXCLUDE_FROM_ALL)
  endforeach()
  install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION share/doc/tutti COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()

set(cluster_plugins platforms/libqoffscreen)
set(components_with_tls "")
if(TUTTI_WITH_FREESOUND)
  list(APPEND cluster_plugins tls/libqopensslbackend)
  set(components_with_tls cluster installer)
endif()
# Loaded by name when the first https address is opened.
foreach(component ${components_with_tls})
  install(CODE "file(GLOB found /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/libssl.so.3
      /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/libcrypto.so.3)
    file(INSTALL \${found} DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/tutti\" FOLLOW_SYMLINK_CHAIN)"
    COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()
tutti_bundle(cluster PROGRAMS ${tutti_cli_programs} ${tutti_mpi_programs} PLUGINS ${cluster_plugins})
if(TUTTI_WITH_GUI)
  tutti_bundle(installer PROGRAMS ${tutti_cli_programs} ${tutti_window_programs} ${tutti_mpi_programs}
    PLUGINS ${cluster_plugins} platforms/libqxcb xcbglintegrations/libqxcb-glx-integration
      xcbglintegrations/libqxcb-egl-integration iconengines/libqsvgicon imageformats/libqsvg imageformats/libqjpeg
      platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin
      multimedia/libgstreamermediaplugin)
  # Qt's own texts in the languages that the window speaks; English is in the libraries.
  install(FILES ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_es.qm
    DESTINATION lib/tutti/translations COMPONENT installer EXCLUDE_FROM_ALL)
  # A component of its own: it lists the files of the others, and so is the last.
  install(CODE "include(\"${CMAKE_CURRENT_LIST_DIR}/../installer/adduninstaller.cmake\")"
    COMPONENT uninstaller EXCLUDE_FROM_ALL)
endif()
