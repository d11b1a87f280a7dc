//! Debounce as large, smoothly.

/// Enlarges an image of four bytes a pixel to twice its width and height, by the mean of its
/// neighbours (bilinear, with samples a quarter of a pixel from the old centres).
pub fn twice(image: &[u8], width: usize, height: usize) -> Vec<u8> {
    let mut large = vec![0_u8; width * height * 16];
    if image.len() < width * height * 4 || width == 0 {
        return large;
    }
    let row = |y: usize| &image[y * width * 4..(y + 1) * width * 4];
    for (index, out) in large.chunks_exact_mut(width * 8).enumerate() {
        let y = index / 2;
        let beside = if index % 2 == 0 {
            y.saturating_sub(1)
        } else {
            (y + 1).min(height - 1)
        };
        spread(row(y), row(beside), out);
    }
    large
}

/// One row of the large image from the nearest row and the one beside it.
fn spread(near: &[u8], far: &[u8], out: &mut [u8]) {
    let last = near.len() / 4 - 1;
    let column = |x: usize, channel: usize| {
        let at = x * 4 + channel;
        3 * u32::from(near[at]) + u32::from(far[at])
    };
    for x in 0..=last {
        let (left, right) = (x.saturating_sub(1), (x + 1).min(last));
        for channel in 0..4 {
            let here = 3 * column(x, channel);
            out[x * 8 + channel] = ((here + column(left, channel) + 8) / 16) as u8;
            out[x * 8 + 4 + channel] = ((here + column(right, channel) + 8) / 16) as u8;
        }
    }
}
