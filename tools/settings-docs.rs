//! Writes `settings.example.toml` and the table in `docs/settings.md` from the table of settings.
//!
//!     cargo run --example settings-docs

use std::path::Path;
use std::{fs, io};

use fluoroscopy_kiosk::settings::table;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::write(root.join("settings.example.toml"), table::example())?;
    let page = root.join("docs/settings.md");
    let text = table::document(&fs::read_to_string(&page)?);
    let text =
        text.ok_or_else(|| io::Error::other("docs/settings.md has no marks for the table"))?;
    fs::write(page, text)
}
