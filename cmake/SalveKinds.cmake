# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT

# salve_kinds(reactions ReactionKind reaction WORDS salt-hook … [TEST_LINKS target…])
#
# The one list of the kinds of a folder, in screen order; called before salve_library(). It sets SALVE_KIND_SOURCES to
# salt_hook.cpp … and the generated kinds.cpp, which defines reactionKinds() of reactions/kinds.h from
# saltHookReactionKind() …, and registers tests/reactions/tst_salt_hook.cpp …: a kind without its test does not configure.
function(salve_kinds folder class prefix)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "WORDS;TEST_LINKS")
    foreach(word IN LISTS arg_WORDS)
        string(REPLACE "-" "_" file "${word}")
        string(REPLACE "-" ";" parts "${word}")
        list(POP_FRONT parts camel)
        foreach(part IN LISTS parts)
            string(SUBSTRING "${part}" 0 1 head)
            string(SUBSTRING "${part}" 1 -1 tail)
            string(TOUPPER "${head}" head)
            string(APPEND camel "${head}${tail}")
        endforeach()
        list(APPEND sources ${file}.cpp)
        string(APPEND DECLARATIONS "const ${class} &${camel}${class}();\n")
        list(APPEND pointers "&${camel}${class}()")

        set(test "${CMAKE_SOURCE_DIR}/tests/${folder}/tst_${file}.cpp")
        if(NOT EXISTS "${test}")
            message(FATAL_ERROR "The kind '${word}' has no test: write tests/${folder}/tst_${file}.cpp")
        endif()
        salve_test(tst_${folder}_${file}
            LABELS kinds
            SOURCES "${test}"
            LINKS salve-${folder} ${arg_TEST_LINKS})
    endforeach()
    list(JOIN pointers ", " POINTERS)
    set(FOLDER ${folder})
    set(CLASS ${class})
    set(PREFIX ${prefix})
    configure_file("${CMAKE_SOURCE_DIR}/cmake/kinds.cpp.in" "${CMAKE_CURRENT_BINARY_DIR}/kinds.cpp" @ONLY)
    set(SALVE_KIND_SOURCES ${sources} "${CMAKE_CURRENT_BINARY_DIR}/kinds.cpp" PARENT_SCOPE)
endfunction()
