#![no_main]

#[path = "../readers.rs"]
#[allow(dead_code, reason = "the other fuzzers use the rest of it")]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::manifest(bytes));
