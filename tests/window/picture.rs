//! Comparing what a window shows with what it should show.

use fluoroscopy_kiosk::image::Pixmap;

use super::process::folder;

/// How far two pictures may differ: in red, in green and in blue, of 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closeness([u8; 3]);

/// The background's lowest bits turn whenever the whole must be repainted (see `Theme::repaint`),
/// so that two ways to one screen may differ in them. All else is equal to the last bit.
pub const BUT_PARITY: Closeness = Closeness([1; 3]);

/// Where only a part is repainted, tiny-skia draws shapes that cross the part's edge through a
/// mask. With a mask it blends an antialiased edge in two steps, without one in a single step
/// (`RasterPipelineBlitter::new`), and the one step more is one rounding more. The edge of a
/// control is two such shapes, its surface and its border.
pub const ROUNDED: Closeness = Closeness([2; 3]);

impl Closeness {
    /// Whether two pictures agree.
    pub fn holds(self, a: &Pixmap, b: &Pixmap) -> bool {
        (a.width, a.height) == (b.width, b.height)
            && (a.rgba == b.rgba || stray(self, a, b).next().is_none())
    }

    fn same(self, a: &[u8], b: &[u8]) -> bool {
        let mut colors = a.iter().zip(b).zip(self.0);
        a[3] == b[3] && colors.all(|((a, b), most)| a.abs_diff(*b) <= most)
    }
}

/// How many pixels do not agree.
pub fn distance(closeness: Closeness, a: &Pixmap, b: &Pixmap) -> usize {
    stray(closeness, a, b).count()
}

/// Indices of the pixels that do not agree.
fn stray(closeness: Closeness, a: &Pixmap, b: &Pixmap) -> impl Iterator<Item = usize> {
    let pixels = a.rgba.chunks_exact(4).zip(b.rgba.chunks_exact(4));
    let pixels = pixels
        .enumerate()
        .filter(move |(_, (a, b))| !closeness.same(a, b));
    pixels.map(|(index, _)| index)
}

/// Writes both pictures, and where they differ, as PNG files, and says what is wrong.
pub fn tell(what: &str, seen: &Pixmap, wanted: &Pixmap, closeness: Closeness) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = what.chars().map(kept).collect();
    let write = |picture: &Pixmap, of: &str| {
        let path = folder().join(format!("{name}.{of}.png"));
        let written = picture.write_png(&path);
        written.expect("the folder for test files can be written");
        path.display().to_string()
    };
    let files = [write(seen, "window"), write(wanted, "stage")].join(", ");
    if (seen.width, seen.height) != (wanted.width, wanted.height) {
        return format!(
            "{what}: the window is {}x{}, and should be {}x{} ({files})",
            seen.width, seen.height, wanted.width, wanted.height
        );
    }
    let stray: Vec<usize> = stray(closeness, seen, wanted).collect();
    let difference = write(&marked(seen, &stray), "difference");
    let first = stray.first().copied().unwrap_or_default();
    let (x, y) = (first % seen.width as usize, first / seen.width as usize);
    let at = |picture: &Pixmap| picture.rgba[first * 4..][..4].to_vec();
    format!(
        "{what}: {} pixels differ, the first at {x},{y}: {:?}, and should be {:?} ({files}, {difference})",
        stray.len(),
        at(seen),
        at(wanted),
    )
}

/// The picture, paled, with pixels marked in red.
fn marked(picture: &Pixmap, stray: &[usize]) -> Pixmap {
    let mut marked = picture.clone();
    for (index, byte) in marked.rgba.iter_mut().enumerate() {
        if index % 4 < 3 {
            *byte = 192 + *byte / 4;
        }
    }
    for pixel in stray {
        marked.rgba[pixel * 4..][..4].copy_from_slice(&[u8::MAX, 0, 0, u8::MAX]);
    }
    marked
}
