# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Language level, warnings and Qt's strictness, for every target of ours.
add_library(tutti_options INTERFACE)
target_compile_features(tutti_options INTERFACE cxx_std_20)
target_compile_options(tutti_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-align -Wnon-virtual-dtor
  -Woverloaded-virtual -Wextra-semi -Wnull-dereference -Wdouble-promotion -Wimplicit-fallthrough)
# Once it optimises, g++ 12 takes the insides of its own std::string for errors of whoever uses it. What it can see only then is
# left to newer ones, to clang-tidy and to the sanitizers.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(tutti_options INTERFACE
    -Wno-array-bounds -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
endif()
target_compile_definitions(tutti_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What a newer Qt has deprecated since cannot always be done otherwise with 6.4.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  target_compile_definitions(tutti_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_include_directories(tutti_options INTERFACE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})

# What nearly every file reads, compiled once, which takes about a third off each file's time. A file still includes all that
# it uses itself: `packaging/dev lint` compiles each without this.
function(tutti_precompile target)
  if(target STREQUAL "tutti_base")
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <chrono> <cmath> <filesystem> <fstream> <functional> <map> <memory> <mutex> <optional> <set> <span>
      <stop_token> <string> <string_view> <system_error> <thread> <utility> <vector>
      <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonObject> <QList> <QLocale> <QObject> <QString> <QStringList>
      <QTimer> <QUrl> <QVariant>)
  else()
    target_precompile_headers(${target} REUSE_FROM tutti_base)
  endif()
endfunction()

# tutti_add_room(name SOURCES ... LINKS ... [PRIVATE_LINKS ...] [LOOPS]): one room, one static library. LOOPS: its loops
# over samples and pixels are worth vectorising, which g++ does at -O3 only.
function(tutti_add_room name)
  cmake_parse_arguments(room "LOOPS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${room_SOURCES})
  target_link_libraries(${name} PUBLIC tutti_options ${room_LINKS} PRIVATE ${room_PRIVATE_LINKS})
  # Headers compiled with other optimisations cannot be used.
  if(room_LOOPS)
    target_compile_options(${name} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-O3>)
  else()
    tutti_precompile(${name})
  endif()
endfunction()

# tutti_add_test(path/tst_unit LINKS ... [LABELS unit|gui|process|mpi|house] [DEFINITIONS ...] [SOURCES ...]
#   [NAME ...] [TIMEOUT seconds] [DEPENDS ...]): NAME makes another executable of the same source.
function(tutti_add_test path)
  cmake_parse_arguments(test "" "TIMEOUT;NAME" "SOURCES;LINKS;LABELS;DEFINITIONS;DEPENDS" ${ARGN})
  get_filename_component(name ${path} NAME)
  if(test_NAME)
    set(name ${test_NAME})
  endif()
  add_executable(${name} ${path}.cpp ${test_SOURCES})
  target_link_libraries(${name} PRIVATE tutti_options Qt6::Test ${test_LINKS})
  tutti_precompile(${name})
  # From Qt 6.5 on QTRY_VERIFY itself makes an int of a longer number, and Qt no longer asks for -fPIC, without which an
  # executable cannot use headers that were compiled for libraries.
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set_source_files_properties(${path}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    target_compile_options(${name} PRIVATE -fPIC)
  endif()
  target_compile_definitions(${name} PRIVATE
    TUTTI_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TUTTI_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    TUTTI_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}" ${test_DEFINITIONS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  if(test_DEPENDS)
    add_dependencies(${name} ${test_DEPENDS})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  # Starting a world of ranks takes seconds where the network's names are slow to be found.
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 60)
    if("mpi" IN_LIST test_LABELS)
      set(test_TIMEOUT 240)
    endif()
  endif()
  if(NOT test_LABELS)
    set(test_LABELS unit)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;DBUS_SESSION_BUS_ADDRESS=disabled:")
  # Every mpiexec of a user shares one folder of sessions, which the one that ends last removes: two that start and end at
  # the same moment can get in each other's way.
  if("mpi" IN_LIST test_LABELS)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()
