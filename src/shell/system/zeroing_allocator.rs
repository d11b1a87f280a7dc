//! An allocator that overwrites what is freed. Without it the words that the last person read stay in
//! memory after the reset, and in a core dump, until something else happens to be written there.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;

#[global_allocator]
static ALLOCATOR: ZeroingAllocator = ZeroingAllocator;

/// The system's allocator, with zeros in what is freed.
struct ZeroingAllocator;

// SAFETY: every call is passed on to the system's allocator with the arguments of the caller. What is
// written to is a block that the caller owns and gives back. The default `realloc` goes through both.
unsafe impl GlobalAlloc for ZeroingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has the size of its layout, and nobody else uses it any more.
        unsafe {
            block.write_bytes(0, layout.size());
            // Without a reader the compiler would leave out the zeros.
            System.dealloc(black_box(block), layout);
        }
    }
}
