//! The recordings of a person, one file for each card.

use super::files::Files;
use super::{Edition, SiteError};
use crate::audio::AudioClip;
use crate::document::{BlockRef, Document};
use crate::language::recordings::fingerprint;
use crate::speech::spoken_blocks::spoken_blocks;

/// The pause between two messages, in s.
const PAUSE_S: f32 = 0.5;

impl Edition<'_> {
    /// Writes what a person has recorded of a document, if that is all of it; its address from a page of
    /// the language.
    pub(super) fn recording(
        &self,
        document: &Document,
        files: &mut Files,
    ) -> Result<Option<String>, SiteError> {
        let tag = self.language.tag();
        let catalogue = self.site.catalogue;
        if catalogue.recorded_voice(tag).is_none() {
            return Ok(None);
        }
        let spoken = |block: &BlockRef| self.language.spoken(block.id.as_str());
        let recorded = |block: &BlockRef, words: &str| {
            let file = catalogue.recording(tag, block.id.as_str(), words)?;
            (block.language.as_str() == tag).then(|| file.to_owned())
        };
        let blocks = spoken_blocks(std::slice::from_ref(document), &spoken, &recorded);
        let files_of_person: Option<Vec<_>> = blocks.into_iter().map(|it| it.recording).collect();
        let Some(paths) = files_of_person.filter(|it| !it.is_empty()) else {
            return Ok(None);
        };
        let mut clips = Vec::new();
        for path in paths {
            match AudioClip::read(&path) {
                Ok(clip) => clips.push(clip),
                Err(error) => {
                    tracing::warn!("{}: {error}", path.display());
                    return Ok(None);
                }
            }
        }
        let wav = AudioClip::joined(&clips, PAUSE_S);
        let path = format!("sound/{tag}/{}.wav", fingerprint(&wav));
        files.add(&path, || Ok(wav))?;
        Ok(Some(format!("../{path}")))
    }
}
