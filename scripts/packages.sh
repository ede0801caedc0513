# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Salve developers
# SPDX-License-Identifier: MIT
#
# What Salve needs, by package name on Debian 12 and Ubuntu 24.04, how it gets there, and how a preset is configured.
# Sourced by run, test and .ci/run.
# `a|b` is one need with two names: either will do, the first that apt knows is installed.
# shellcheck disable=SC2034 # the lists are read by the scripts that source this one

build_packages=(
    g++ cmake ninja-build ccache mold pkgconf python3
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools "qt6-svg-dev|libqt6svg6-dev"
    libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-mysql qt6-wayland qtkeychain-qt6-dev openssh-client iputils-ping
    libcurl4-openssl-dev libssl-dev libldns-dev libmicrohttpd-dev libsodium-dev libical-dev
    libexpected-dev libyaml-cpp-dev libcli11-dev
)
# Servers and what makes their certificates; fonts, without which an offscreen window has no text.
test_packages=(
    nginx-light openssl curl python3-aiosmtpd python3-jinja2 python3-yaml dbus-daemon gnome-keyring fonts-dejavu-core
    "qt6-websockets-dev|libqt6websockets6-dev"
    bind9 knot pdns-server pdns-backend-sqlite3 chrony
    openssh-server monitoring-plugins-basic postgresql mariadb-server
    redis-server memcached mosquitto slapd dovecot-imapd dovecot-pop3d vsftpd
)
ci_packages=(clang clang-format clang-tidy shellcheck dpkg-dev git)

# as_root command…: as it is for root, through sudo for everybody else.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root and there is no sudo. Run as root: $*" >&2
        return 1
    fi
}

# missing_packages need…: prints the needs that nothing installed meets, one per line. One query for all: 10 ms.
missing_packages() {
    local installed need name found
    installed=$'\n'$(dpkg-query -W -f '${Package}:${db:Status-Status}\n' "${@//|*/}" "${@//*|/}" 2>/dev/null || true)$'\n'
    for need in "$@"; do
        found=
        for name in ${need//|/ }; do
            [[ $installed == *$'\n'"$name:installed"$'\n'* ]] && found=yes
        done
        [[ -n $found ]] || echo "$need"
    done
}

# What starts by itself at boot or login: the links that a package's installation may add.
boot_links() {
    find /etc/systemd/system /etc/systemd/user /etc/rc[2-5].d -type l ! -name 'K*' 2>/dev/null | sort
}

# switch_off link…: takes back what an installation enabled, in the way that upgrades of the package respect. What the
# system's own base brought along (in a bare container: systemd itself) stays.
switch_off() {
    local link name owner
    for link in "$@"; do
        name=$(basename "$(readlink "$link")")
        owner=$(dpkg -S "*/$name" 2>/dev/null | head -n 1)
        case $owner in systemd* | dbus*) continue ;; esac
        case $link in
        /etc/rc*/S*) as_root update-rc.d "$name" disable ;;
        /etc/systemd/user/*) as_root env DPKG_MAINTSCRIPT_PACKAGE=salve deb-systemd-helper --user disable "$name" ;;
        /etc/systemd/system/*) as_root env DPKG_MAINTSCRIPT_PACKAGE=salve deb-systemd-helper disable "$name" ;;
        esac >/dev/null 2>&1
        [[ ! -L $link ]] || echo "Could not switch off $name: it starts at boot or login by $link." >&2
    done
}

# install_packages name…: no service starts while apt works, and none is left enabled.
install_packages() (
    guard=/usr/sbin/policy-rc.d
    before=$(boot_links)
    if [[ ! -e $guard ]]; then
        # invoke-rc.d asks this program before it starts anything; 101 means "not allowed".
        trap 'as_root rm -f "$guard"' EXIT
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$guard" >/dev/null
        as_root chmod 755 "$guard"
    fi
    status=0
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get install -y --no-install-recommends "$@" || status=$?
    mapfile -t added < <(comm -13 <(echo "$before") <(boot_links))
    switch_off "${added[@]}"
    exit "$status"
)

# need_packages need…: returns at once when all are there; else says what is missing, asks a person who sits at a
# terminal (not with assume_yes=yes or in CI), and installs it.
need_packages() {
    local missing names=() need name answer
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing, under the names of Debian 12: ${missing[*]}" >&2
        echo "There is no apt-get here: install them your system's way, then run this again." >&2
        return 1
    fi
    echo "Missing packages: ${missing[*]}"
    if [[ -t 0 && ${assume_yes:-} != yes && ${CI:-} != true ]]; then
        read -r -p "Install them with apt-get? [Y/n] " answer
        [[ ${answer:-y} == [Yy]* ]] || return 1
    fi
    as_root apt-get update
    for need in "${missing[@]}"; do
        for name in ${need//|/ }; do
            apt-cache show "$name" >/dev/null 2>&1 && break
        done
        names+=("$name")
    done
    install_packages "${names[@]}"
}

# configure preset: quiet unless it fails.
configure() {
    local log
    log=$(cmake --preset "$1" 2>&1) || {
        echo "$log" >&2
        return 1
    }
}
