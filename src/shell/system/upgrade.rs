//! Whether an upgrade has replaced what this process runs.

/// Whether a file that this process executes, the program or a library, has been replaced or removed
/// since the process started. Always false on other systems than Linux.
pub fn is_replaced() -> bool {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    maps.lines().any(is_replaced_code)
}

/// Whether a line of `/proc/self/maps` (proc(5)) is code from a file that is gone:
/// `7f5c1e200000-7f5c1e228000 r-xp 00000000 fe:01 1234   /usr/lib/libc.so.6 (deleted)`.
fn is_replaced_code(line: &str) -> bool {
    let Some(rest) = line.strip_suffix(" (deleted)") else {
        return false;
    };
    let is_code = rest
        .split(' ')
        .nth(1)
        .is_some_and(|mode| mode.contains('x'));
    // Memory without a file of its own counts as deleted, too.
    let path = rest.find('/').and_then(|at| rest.get(at..));
    is_code
        && path.is_some_and(|it| {
            !["/memfd:", "/dev/", "/SYSV"]
                .iter()
                .any(|own| it.starts_with(own))
        })
}

#[cfg(test)]
mod tests {
    use super::is_replaced_code;

    #[test]
    fn only_code_from_a_file_that_is_gone_counts() {
        const AT: &str = "7f5c1e200000-7f5c1e228000";
        for (mapping, replaced) in [
            (
                "r-xp 00000000 fe:01 1234   /usr/bin/fluoroscopy-kiosk (deleted)",
                true,
            ),
            (
                "r-xp 00000000 fe:01 1234   /usr/lib/libc.so.6 (deleted)",
                true,
            ),
            ("r-xp 00000000 fe:01 1234   /usr/lib/libc.so.6", false),
            (
                "rw-s 00000000 fe:01 1234   /dev/shm/softbuffer-x11-a (deleted)",
                false,
            ),
            (
                "r--p 00000000 fe:01 1234   /usr/lib/locale/C.utf8/LC_CTYPE (deleted)",
                false,
            ),
            ("r-xp 00000000 00:01 1234   /memfd:code (deleted)", false),
            ("r-xp 00000000 00:00 0      [vdso]", false),
            ("", false),
        ] {
            let line = format!("{AT} {mapping}");
            assert_eq!(is_replaced_code(&line), replaced, "{line}");
        }
        assert!(!super::is_replaced(), "nobody has replaced this test");
    }
}
