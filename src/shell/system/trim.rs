//! Free memory of the GNU C library's allocator, which keeps what lies between memory in use.

/// Gives it back to the system.
pub(super) fn release_free_memory() {
    // SAFETY: it takes a number of bytes to keep at the top of the heap and locks what it changes.
    unsafe { libc::malloc_trim(0) };
}
