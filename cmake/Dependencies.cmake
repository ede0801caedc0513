# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT

# Everything that Salve links, in one place; the Debian names are in scripts/packages.sh.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Widgets DBus Test Svg LinguistTools)
find_package(Qt6WebSockets 6.4 QUIET) # the other end in tests; Salve itself does without
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(CURL REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS SSL)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ldns REQUIRED IMPORTED_TARGET ldns)
pkg_check_modules(microhttpd REQUIRED IMPORTED_TARGET libmicrohttpd)

qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF) # forms are made of declarations; looking for .ui files costs a step for every target
