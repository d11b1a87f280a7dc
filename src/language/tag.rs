//! A language tag that is `Copy`.

/// A BCP 47 tag, such as `zh-Hans`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag {
    bytes: [u8; Tag::MAX_LEN],
    length: u8,
}

impl Tag {
    /// The length in bytes that every implementation must support (RFC 5646, 4.4.1).
    pub(crate) const MAX_LEN: usize = 35;

    /// A tag. The last subtags of one that is too long are dropped.
    pub fn new(tag: &str) -> Self {
        let mut kept = tag;
        while kept.len() > Self::MAX_LEN {
            kept = kept.rsplit_once('-').map_or("", |(before, _)| before);
        }
        let mut bytes = [0; Self::MAX_LEN];
        for (byte, letter) in bytes.iter_mut().zip(kept.bytes()) {
            *byte = letter;
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
