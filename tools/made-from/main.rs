//! Writes `made-from.toml` of each language: which English each message was made from, by the history
//! of git and the files as they are now. A message whose words have changed was made from the English
//! of the same commit.
//!
//!     cargo run --example made-from

mod history;

use std::path::Path;
use std::{fs, io};

use fluoroscopy_kiosk::language::SOURCE;
use fluoroscopy_kiosk::language::made_from::{FILE, text};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut records = history::records(root)?;
    let english = records.remove(SOURCE).unwrap_or_default();
    for (tag, mut record) in records {
        record.retain(|id, _| english.contains_key(id));
        fs::write(root.join("locales").join(&tag).join(FILE), text(&record))?;
        let outdated = record
            .iter()
            .filter(|(id, made_from)| english.get(*id) != Some(made_from));
        println!(
            "{tag}: {} messages, {} outdated",
            record.len(),
            outdated.count()
        );
    }
    Ok(())
}
