//! The tag of a language, small enough to be handed round by value.

/// A BCP 47 tag, such as `zh-Hans`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag {
    bytes: [u8; Tag::LONGEST],
    length: u8,
}

impl Tag {
    /// The longest tag that a reader of tags must be able to take (RFC 5646, 4.4.1).
    pub(crate) const LONGEST: usize = 35;

    /// A tag. Of one that is too long the subtags at its end are left out.
    pub fn new(tag: &str) -> Self {
        let mut kept = tag;
        while kept.len() > Self::LONGEST {
            kept = kept.rsplit_once('-').map_or("", |(before, _)| before);
        }
        let mut bytes = [0; Self::LONGEST];
        for (to, from) in bytes.iter_mut().zip(kept.bytes()) {
            *to = from;
        }
        Self {
            bytes,
            length: kept.len() as u8,
        }
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.length));
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
    }
}

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
