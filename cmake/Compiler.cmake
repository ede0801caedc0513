# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT

# Language, warnings, sanitizers, linker and compiler cache: the same for every target.
include(CheckLinkerFlag)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# -fPIC for programs too: otherwise they get -fPIE and cannot use the libraries' precompiled header.
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
add_compile_options(-fPIC)

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

add_compile_options(
    -Wall
    -Wextra
    -Wshadow
    -Wconversion
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wimplicit-fallthrough)
if(SALVE_WERROR)
    add_compile_options(-Werror)
endif()

if(SALVE_SANITIZE)
    add_compile_options(-fsanitize=${SALVE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SALVE_SANITIZE})
    if(SALVE_SANITIZE MATCHES "undefined")
        # What these find the address sanitizer finds too, or x86 forgives; they cost 28 % of the build.
        add_compile_options(-fno-sanitize=null,alignment,object-size)
    endif()
endif()

# mold links ten times faster than bfd and lld twice; both are optional.
foreach(linker mold lld)
    check_linker_flag(CXX -fuse-ld=${linker} SALVE_HAS_${linker})
    if(SALVE_HAS_${linker})
        add_link_options(-fuse-ld=${linker})
        break()
    endif()
endforeach()

find_program(SALVE_CCACHE ccache)
if(SALVE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SALVE_CCACHE}")
endif()
