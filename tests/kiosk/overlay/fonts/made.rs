//! Fonts that tests make of the embedded ones.

use fluoroscopy_kiosk::assets;

/// An embedded font under a name of its own, as another maker would have made it.
pub fn font(weight: u16, family: &str) -> Vec<u8> {
    let path = format!("fonts/atkinson-{weight}.ttf");
    let mut bytes = assets::bytes(&path).expect("it is embedded").into_owned();
    let old = utf16("Kiosk Atkinson");
    let new = utf16(family);
    assert_eq!(old.len(), new.len(), "the tables must stay where they are");
    let mut found = 0;
    for at in 0..bytes.len() - old.len() {
        if bytes[at..].starts_with(&old) {
            bytes[at..at + old.len()].copy_from_slice(&new);
            found += 1;
        }
    }
    assert!(found > 0, "the font has no such family");
    sign(&mut bytes);
    bytes
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// Writes the sums of all tables anew.
pub fn sign(bytes: &mut [u8]) {
    let number = |bytes: &[u8], at: usize| {
        u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
    };
    let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
    for at in (0..tables).map(|it| 12 + it * 16) {
        let (from, length) = (number(bytes, at + 8), number(bytes, at + 12));
        let (from, length) = (from as usize, length as usize);
        let mut table = bytes[from..from + length].to_vec();
        if &bytes[at..at + 4] == b"head" {
            table[8..12].fill(0);
        }
        table.resize(length.div_ceil(4) * 4, 0);
        let words = table.chunks(4).map(|it| number(it, 0));
        let sum = words.fold(0_u32, u32::wrapping_add);
        bytes[at + 4..at + 8].copy_from_slice(&sum.to_be_bytes());
    }
}

/// The font with a table `fvar` of one axis, as variable fonts have.
pub fn with_axis(font: &[u8]) -> Vec<u8> {
    let mut fvar = vec![0, 1, 0, 0, 0, 16, 0, 2, 0, 1, 0, 20, 0, 0, 0, 8];
    fvar.extend(b"wght");
    for value in [400_i32, 400, 700] {
        fvar.extend((value << 16).to_be_bytes());
    }
    fvar.extend([0, 0, 1, 0]);
    let tables = usize::from(u16::from_be_bytes([font[4], font[5]]));
    let mut bytes = font[..12].to_vec();
    bytes[4..6].copy_from_slice(&u16::try_from(tables + 1).expect("few tables").to_be_bytes());
    // Tables are sorted by tag; each lies one entry further on.
    let mut records: Vec<_> = font[12..12 + tables * 16]
        .chunks(16)
        .map(<[u8]>::to_vec)
        .collect();
    for record in &mut records {
        let from = u32::from_be_bytes(record[8..12].try_into().expect("four bytes")) + 16;
        record[8..12].copy_from_slice(&from.to_be_bytes());
    }
    let end = u32::try_from(font.len() + 16).expect("a small font");
    let length = u32::try_from(fvar.len()).expect("a small table");
    let record = [
        b"fvar",
        &[0; 4][..],
        &end.to_be_bytes(),
        &length.to_be_bytes(),
    ]
    .concat();
    records.push(record);
    records.sort();
    bytes.extend(records.concat());
    bytes.extend(&font[12 + tables * 16..]);
    bytes.extend(fvar);
    sign(&mut bytes);
    bytes
}

/// Outlines of cubic curves (CFF), made from those of Atkinson Hyperlegible.
pub const OUTLINES: &[u8] = include_bytes!("../outlines-400.otf");

/// The same as the bold font of the family.
pub fn bold_outlines() -> Vec<u8> {
    let mut bytes = OUTLINES.to_vec();
    let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
    for at in (0..tables).map(|it| 12 + it * 16) {
        if &bytes[at..at + 4] == b"OS/2" {
            let from = u32::from_be_bytes(bytes[at + 8..at + 12].try_into().expect("four bytes"));
            let weight = from as usize + 4;
            bytes[weight..weight + 2].copy_from_slice(&700_u16.to_be_bytes());
        }
    }
    sign(&mut bytes);
    bytes
}
