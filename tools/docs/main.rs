//! Writes what is generated in the documents: `settings.example.toml`, the table in `docs/settings.md`,
//! and the tables in `docs/languages.md`.
//!
//!     cargo run --example docs

mod tables;

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    for (name, generate) in tables::FILES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = fs::read_to_string(&path)?;
        let text = generate(&text)
            .ok_or_else(|| io::Error::other(format!("{name} lacks a mark around its table")))?;
        fs::write(path, text)?;
    }
    Ok(())
}
