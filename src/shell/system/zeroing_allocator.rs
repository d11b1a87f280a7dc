//! An allocator that overwrites what is freed. Without it the words that the last person read stay in
//! memory after the reset, and in a core dump, until something else happens to be written there.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);
