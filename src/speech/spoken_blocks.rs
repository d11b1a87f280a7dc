//! The blocks of a screen as they are read aloud: in the recordings of a person, or as words.

use std::path::PathBuf;

use super::backend::invisible_marks::is_mark;
use super::spoken_text::digit_by_digit;
use super::{Recorded, Spoken};
use crate::document::{BlockRef, BlockRole, Document, Phrase};

/// A block, ready to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenBlock {
    /// The block.
    pub block: BlockRef,
    /// The tag of its language.
    pub language: String,
    /// Its words, as they are spoken.
    pub words: String,
    /// Its role.
    pub role: BlockRole,
    /// The file with a person's recording of it, which is heard instead.
    pub recording: Option<PathBuf>,
}

/// The blocks of some documents in reading order: all of the first language, then all of the second.
///
/// A document is heard in the recordings of a person if there is one of each block in its language, else
/// in none of them: voices that take turns confuse.
pub fn spoken_blocks(
    documents: &[Document],
    spoken: Spoken<'_>,
    recorded: Recorded<'_>,
) -> Vec<SpokenBlock> {
    let documents = documents.iter();
    let each = documents.flat_map(|document| {
        let blocks = blocks_of(document, spoken);
        in_recordings(document, &blocks, recorded).unwrap_or(blocks)
    });
    each.collect()
}

/// The blocks of a document with words.
pub fn blocks_of(document: &Document, spoken: Spoken<'_>) -> Vec<SpokenBlock> {
    let blocks = document.blocks.iter();
    let blocks = blocks.filter(|block| block.role != BlockRole::Aside);
    let blocks = blocks.map(|block| {
        let reference = block.reference();
        SpokenBlock {
            words: sayable(&spoken(&reference).unwrap_or_else(|| block.text())),
            language: block.language.as_str().to_owned(),
            role: block.role,
            recording: None,
            block: reference,
        }
    });
    blocks.filter(|it| !it.words.is_empty()).collect()
}

/// The blocks with their recordings; `None` if one lacks its own, or there are none. Words in another
/// language, such as English ones that are not translated yet, may have a voice of their own. The
/// position among the steps, which differs between the exams, is left unsaid.
fn in_recordings(
    document: &Document,
    blocks: &[SpokenBlock],
    recorded: Recorded<'_>,
) -> Option<Vec<SpokenBlock>> {
    let mut with_recordings = Vec::new();
    for block in blocks.iter().filter(|it| it.needs_recording()) {
        let recording = recorded(&block.block, &block.words);
        if recording.is_none() && block.language == document.language {
            return None;
        }
        with_recordings.push(SpokenBlock {
            recording,
            ..block.clone()
        });
    }
    let has_any = with_recordings.iter().any(|it| it.recording.is_some());
    has_any.then_some(with_recordings)
}

impl SpokenBlock {
    /// Whether a screen is heard in recordings only if there is one of this block.
    pub fn needs_recording(&self) -> bool {
        self.role != BlockRole::Position
    }
}

/// Text without invisible layout characters, trimmed.
pub fn sayable(words: &str) -> String {
    let words = digit_by_digit(words).replace(is_mark, "");
    words.trim().to_owned()
}

/// A phrase without invisible layout characters, trimmed.
pub fn sayable_phrase(phrase: &Phrase) -> Phrase {
    Phrase {
        text: sayable(&phrase.text),
        ..phrase.clone()
    }
}
