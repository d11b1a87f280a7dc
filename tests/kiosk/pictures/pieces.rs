//! The pieces of a film's frame: only what moves is new for the renderer.

use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::Painter;
use fluoroscopy_kiosk::image::{Block, Edge, Pixmap};
use fluoroscopy_kiosk::picture::film_tiles::FilmTiles;
use iced::advanced::image::{Handle, Id};

const SIZE: [usize; 2] = [450, 394];
const EDGE: Edge = Edge {
    radius: 40.0,
    line: 4.0,
    color: [200, 100, 50],
    open: None,
};

fn ids(tiles: &FilmTiles) -> Vec<(Option<Block>, Id)> {
    let pieces = tiles.pieces();
    pieces.map(|(block, handle)| (block, handle.id())).collect()
}

/// The pieces where they stand.
fn joined(tiles: &FilmTiles) -> Pixmap {
    let mut whole = Pixmap::new(SIZE[0] as u32 * 2, SIZE[1] as u32 * 2);
    for (block, handle) in tiles.pieces() {
        let (Some(block), Handle::Rgba { pixels, width, .. }) = (block, handle) else {
            continue;
        };
        for (row, line) in pixels.chunks_exact(*width as usize * 4).enumerate() {
            let at = (block.y as usize * 2 + row) * whole.width as usize + block.x as usize * 2;
            whole.rgba[at * 4..][..line.len()].copy_from_slice(line);
        }
    }
    whole
}

#[test]
fn the_pieces_of_every_film_are_its_frame() {
    for film in film::all() {
        let mut painter = Painter::new(film, SIZE[0], SIZE[1]);
        let mut tiles = FilmTiles::new(painter.frame(0.0), EDGE);
        for step in 0..12 {
            let frame = painter.frame(film.loop_s() * step as f32 / 12.0);
            tiles.show(frame);
            let mut expected = frame.doubled();
            expected.draw_edge(&EDGE);
            assert!(joined(&tiles) == expected, "{}, step {step}", film.id);
        }
    }
}

#[test]
fn only_what_moves_is_new() {
    let film = film::film("catheter-stent").expect("a film");
    let mut painter = Painter::new(film, SIZE[0], SIZE[1]);
    let mut tiles = FilmTiles::new(painter.frame(1.0), EDGE);
    let first = ids(&tiles);
    tiles.show(painter.frame(1.2));
    let shown = ids(&tiles);
    let kept = shown.iter().filter(|it| first.contains(it)).count();
    assert!(
        kept * 2 > first.len(),
        "{kept} of {} pieces are kept",
        first.len()
    );
    assert_eq!(shown.len(), first.len() + 1, "one piece more, which moves");
    let still = shown[..first.len()].iter().zip(&first);
    assert!(
        still.clone().all(|(now, then)| now.1 == then.1),
        "a still piece is painted anew"
    );

    tiles.show(painter.frame(1.2));
    assert_eq!(ids(&tiles), shown, "the same frame again");

    tiles.show(painter.frame(1.3));
    let later = ids(&tiles);
    let new = later
        .iter()
        .filter(|(_, id)| !shown.iter().any(|(_, it)| it == id));
    assert_eq!(new.count(), 1, "new pieces in a later frame");
}
