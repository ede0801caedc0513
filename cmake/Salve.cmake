# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT

# The shapes of target that the house is built of.

# Headers that nearly every file needs: they cost 60 % of a build when each file parses them.
set(SALVE_HEADERS
    <algorithm> <array> <chrono> <functional> <memory> <optional> <span> <string> <utility> <variant> <vector>
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QLoggingCategory> <QObject> <QPointer> <QString>
    <QStringList> <QTimer> <QUrl> <QVariant>)
# What speaks of monitors, reactions and what happened to them: a fifth of a file above `net`, more of a test.
set(SALVE_HOUSE_HEADERS
    ${SALVE_HEADERS} <core/clock.h> <core/kinds.h> <core/model.h> <core/records.h> <core/schema_kind.h> <core/world.h>
    <net/services.h>)
set(SALVE_TEST_HEADERS
    ${SALVE_HOUSE_HEADERS} <QDir> <QFile> <QJsonDocument> <QProcess> <QSignalSpy> <QTemporaryDir> <QTest>
    <fakes/fake_services.h> <session/commands.h> <session/session.h> <support/scripted_server.h>)

# One precompiled header for many targets. It is compiled without what a module of Qt defines, so that targets with more
# and with fewer modules can use it.
file(CONFIGURE
    OUTPUT "${CMAKE_BINARY_DIR}/headers.cpp"
    CONTENT "// Only here so that the header has a target to be built with.\n")
function(salve_shared_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;MODULES")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/headers.cpp")
    target_link_libraries(${name} PRIVATE Qt6::Core)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}/tests")
    foreach(module IN LISTS arg_MODULES)
        target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
salve_shared_headers(salve-headers HEADERS ${SALVE_HEADERS})
salve_shared_headers(salve-house-headers HEADERS ${SALVE_HOUSE_HEADERS} MODULES Qt6::Network yaml-cpp tl::expected)
if(BUILD_TESTING)
    salve_shared_headers(salve-test-headers
        HEADERS ${SALVE_TEST_HEADERS} MODULES Qt6::Network Qt6::Test yaml-cpp tl::expected)
    target_compile_definitions(salve-test-headers PRIVATE QT_NETWORK_LIB) # QtTest's header asks for it
endif()

# salve_add_folders(name…): each folder that has a CMakeLists.txt, in the given order.
function(salve_add_folders)
    foreach(folder IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# salve_library(net SOURCES http.cpp … LINKS salve-core Qt6::Network … [HOUSE | HEADERS <QtWidgets> …]): static library
# salve-net. HOUSE: most of its files speak of monitors and reactions. HEADERS: it parses these besides, once for itself.
function(salve_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "HOUSE" "" "SOURCES;LINKS;HEADERS")
    set(target salve-${name})
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/app")
    target_link_libraries(${target} PUBLIC ${arg_LINKS})
    set_target_properties(${target} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
    if(arg_HEADERS)
        target_precompile_headers(${target} PRIVATE ${SALVE_HOUSE_HEADERS} ${arg_HEADERS})
    elseif(arg_HOUSE)
        target_precompile_headers(${target} REUSE_FROM salve-house-headers)
    else()
        target_precompile_headers(${target} REUSE_FROM salve-headers)
    endif()
    set_property(GLOBAL APPEND PROPERTY SALVE_LIBRARIES ${target})
endfunction()

# salve_program(salvectl SOURCES main.cpp … LINKS salve-engine …): an executable in <build>/bin that
# speaks the languages of translations/.
function(salve_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} salve-translations)
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    target_precompile_headers(${name} REUSE_FROM salve-headers)
endfunction()

# A session bus per test: no test meets the keyring or the notifications of the person who runs it, or another test's.
find_program(SALVE_DBUS_RUN_SESSION dbus-run-session)

# A program with threads whose Qt the thread sanitizer cannot see into: every test, and what a test starts.
if(SALVE_SANITIZE STREQUAL "thread")
    add_library(salve-thread-hints OBJECT "${CMAKE_SOURCE_DIR}/tests/support/thread_hints.cpp")
    target_link_libraries(salve-thread-hints PUBLIC Qt6::Core ${CMAKE_DL_LIBS})
endif()
function(salve_thread_hints name)
    if(TARGET salve-thread-hints)
        target_link_libraries(${name} PRIVATE salve-thread-hints)
    endif()
endfunction()

# Every test but those of what shows: the address sanitizer builds these only, with the programs that they start.
add_custom_target(tests-behind)
set(SALVE_SHOWING ui models cli bench)

# salve_moc_sources(tst_net_http tst_http.cpp …): runs moc over sources that include their own "….moc". AUTOMOC would
# do it too, with a scan and one more file to compile for every target: two seconds for each of a hundred and more tests.
function(salve_moc_sources name)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source STEM stem)
        file(STRINGS "${source}" includes REGEX "^#include \"${stem}\\.moc\"")
        if(includes)
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
            # Without the target's include paths: moc would follow every header, and needs none of them here.
            qt_generate_moc("${source}" "${moc}")
            target_sources(${name} PRIVATE "${moc}")
            target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
        endif()
    endforeach()
endfunction()

# salve_test(tst_net_http LABELS kinds SOURCES tst_http.cpp LINKS salve-net [TIMEOUT seconds]): one test program under
# ctest. LABELS are words of: unit kinds store ui real story bench; the name of the folder is added. The target
# tests-LABEL builds what carries the label.
function(salve_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;SOURCES;LINKS")
    if(NOT BUILD_TESTING)
        return()
    endif()
    if(NOT arg_LABELS)
        message(FATAL_ERROR "${name}: a test needs LABELS")
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test Qt6::Network ${arg_LINKS})
    salve_thread_hints(${name})
    set_target_properties(${name} PROPERTIES
        AUTOMOC OFF
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_compile_definitions(${name} PRIVATE SALVE_TESTS="${CMAKE_SOURCE_DIR}/tests")
    if("ui" IN_LIST arg_LABELS)
        target_precompile_headers(${name} REUSE_FROM salve-house-headers) # QtTest's is another one beside QtWidgets
    else()
        target_precompile_headers(${name} REUSE_FROM salve-test-headers)
        target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR) # it asks for these, too
    endif()
    salve_moc_sources(${name} ${arg_SOURCES})

    list(GET arg_SOURCES 0 first)
    cmake_path(ABSOLUTE_PATH first)
    cmake_path(GET first PARENT_PATH folder)
    cmake_path(GET folder FILENAME folder)
    if(SALVE_DBUS_RUN_SESSION)
        add_test(NAME ${name} COMMAND "${SALVE_DBUS_RUN_SESSION}" -- $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    salve_test_properties(${name} LABELS ${arg_LABELS} ${folder} TIMEOUT ${arg_TIMEOUT})
    foreach(label IN LISTS arg_LABELS folder)
        if(NOT TARGET tests-${label})
            add_custom_target(tests-${label})
        endif()
        add_dependencies(tests-${label} ${name})
    endforeach()
    if(NOT folder IN_LIST SALVE_SHOWING)
        add_dependencies(tests-behind ${name})
    endif()
endfunction()

# Environment, labels and time limit of a ctest entry: no display, a home and a runtime folder of its own, one locale
# and one time zone, so that nothing of the person who runs it is read or written.
function(salve_test_properties name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(SALVE_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 3")
    endif()
    set(home "${CMAKE_BINARY_DIR}/home/${name}")
    set(runtime "${CMAKE_BINARY_DIR}/xdg/${name}")
    file(MAKE_DIRECTORY "${home}" "${runtime}")
    file(CHMOD "${runtime}" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    list(REMOVE_DUPLICATES arg_LABELS)
    # Of what is not instrumented only what goes through our own code is of interest.
    set(environment
        "QT_QPA_PLATFORM=offscreen" "LC_ALL=C.UTF-8" "TZ=UTC" "HOME=${home}" "XDG_RUNTIME_DIR=${runtime}"
        "DBUS_SESSION_BUS_ADDRESS=disabled:" # dbus-run-session sets its own
        "TSAN_OPTIONS=ignore_noninstrumented_modules=1:halt_on_error=1:die_after_fork=0" # tests start servers
        "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1"
        "UBSAN_OPTIONS=print_stacktrace=1")
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "${environment}"
        ENVIRONMENT_MODIFICATION
            "XDG_CONFIG_HOME=unset:;XDG_DATA_HOME=unset:;XDG_CACHE_HOME=unset:;XDG_STATE_HOME=unset:")
endfunction()
