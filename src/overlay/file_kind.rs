//! Tells what a file really is by its first bytes, whatever its name says.

/// A kind of file that is taken for a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    Png,
    Svg,
    Svgz,
    Jpeg,
    Gif,
    Webp,
    Bmp,
    Tiff,
    Icon,
    Heif,
    Pdf,
    PostScript,
    Photoshop,
    Zip,
    Html,
}

/// First bytes that tell a kind.
const SIGNATURES: [(&[u8], FileKind); 16] = [
    (b"\x89PNG\r\n\x1A\n", FileKind::Png),
    (b"\x1F\x8B", FileKind::Svgz),
    (b"\xFF\xD8\xFF", FileKind::Jpeg),
    (b"GIF8", FileKind::Gif),
    (b"RIFF", FileKind::Webp),
    (b"BM", FileKind::Bmp),
    (b"II*\0", FileKind::Tiff),
    (b"MM\0*", FileKind::Tiff),
    (b"\0\0\x01\0", FileKind::Icon),
    (b"%PDF", FileKind::Pdf),
    (b"%!PS", FileKind::PostScript),
    (b"\xC5\xD0\xD3\xC6", FileKind::PostScript),
    (b"8BPS", FileKind::Photoshop),
    (b"PK\x03\x04", FileKind::Zip),
    (b"<!DOCTYPE html", FileKind::Html),
    (b"<html", FileKind::Html),
];

impl FileKind {
    /// The kind of a file's bytes, if it is known.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let is = |signature: &[u8]| {
            let start = bytes.get(..signature.len());
            start.is_some_and(|it| it.eq_ignore_ascii_case(signature))
        };
        let known = SIGNATURES.iter().find(|it| is(it.0)).map(|it| it.1);
        let head = bytes.get(..4096).unwrap_or(bytes);
        known.or_else(|| match bytes.get(4..8) {
            Some(b"ftyp") => Some(Self::Heif),
            _ => head.windows(4).any(|it| it == b"<svg").then_some(Self::Svg),
        })
    }

    /// Its name, with an article.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Png => "a PNG",
            Self::Svg => "an SVG",
            Self::Svgz => "a compressed SVG (SVGZ)",
            Self::Jpeg => "a JPEG",
            Self::Gif => "a GIF",
            Self::Webp => "a WebP",
            Self::Bmp => "a BMP",
            Self::Tiff => "a TIFF",
            Self::Icon => "an icon (ICO)",
            Self::Heif => "a HEIC or AVIF",
            Self::Pdf => "a PDF or Illustrator file",
            Self::PostScript => "a PostScript (EPS)",
            Self::Photoshop => "a Photoshop file",
            Self::Zip => "a ZIP archive",
            Self::Html => "a web page",
        }
    }

    /// What to do with such a file.
    pub(super) fn remedy(self) -> &'static str {
        match self {
            Self::Png => "rename it to logo.png",
            Self::Svg => "rename it to logo.svg",
            Self::Svgz => "save it as plain SVG",
            Self::Zip => "unpack it",
            Self::Html => "download the picture itself",
            _ => "export it as SVG or PNG; another name is not enough",
        }
    }
}

/// What the header of a JPEG says.
pub(super) struct JpegHeader {
    /// Width in px.
    pub(super) width: u16,
    /// Height in px.
    pub(super) height: u16,
    components: u8,
}

impl JpegHeader {
    /// The header of a JPEG, if it has one.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let mut at = 2;
        loop {
            let &[0xFF, marker, high, low, ref rest @ ..] = bytes.get(at..)? else {
                return None;
            };
            match marker {
                0xFF => at += 1,
                // A frame; the other numbers in this range are tables.
                0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                    let &[_, tall, tall_low, wide, wide_low, components, ..] = rest else {
                        return None;
                    };
                    return Some(Self {
                        width: u16::from_be_bytes([wide, wide_low]),
                        height: u16::from_be_bytes([tall, tall_low]),
                        components,
                    });
                }
                _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            }
        }
    }

    /// Whether its colours are those of print.
    pub(super) fn is_cmyk(&self) -> bool {
        self.components == 4
    }
}
