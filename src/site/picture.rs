//! The pictures of cards: scenes, films and the dose chart.

use maud::{Markup, html};

use super::blocks::control;
use super::files::Files;
use super::{Edition, SiteError, animation};
use crate::assets;
use crate::content::{BACKGROUND, Content};
use crate::document::{Block, BlockRole, COMPARED, Document};
use crate::film::{Film, film};
use crate::image::Drawing;

/// A scene in a file.
pub(super) struct SceneFile {
    /// Its address from a page of the language.
    address: String,
    /// Its width and height, in px.
    size: (u32, u32),
}

impl SceneFile {
    /// The picture, with words for those who do not see it and the ids of their blocks.
    pub(super) fn image(&self, class: Option<&str>, alt: &str, ids: Option<&str>) -> Markup {
        let (width, height) = self.size;
        html! {
            img class=[class] src=(self.address) alt=(alt) data-block=[ids]
                width=(width) height=(height) loading="lazy";
        }
    }
}

/// The width and height of most built-in scenes, in px.
const SCENE: (u32, u32) = (1200, 960);

/// The part of a page's document that describes its picture: its ids, and its words in one line.
struct Description {
    ids: String,
    words: String,
}

impl Description {
    fn of(document: &Document) -> Self {
        let roles = [BlockRole::Picture, BlockRole::Description];
        let blocks: Vec<&Block> = roles
            .into_iter()
            .flat_map(|role| document.of(role))
            .collect();
        let ids: Vec<&str> = blocks.iter().map(|block| block.id.as_str()).collect();
        let words: Vec<String> = blocks.iter().map(|block| block.text()).collect();
        Self {
            ids: ids.join(" "),
            words: words.join(". "),
        }
    }
}

impl Edition<'_> {
    /// Writes a scene of a guide. The exams share the scenes in which no patient is.
    pub(super) fn scene(
        &self,
        content: &Content,
        stem: &str,
        files: &mut Files,
    ) -> Result<SceneFile, SiteError> {
        let own = match content.drawing(stem) {
            Drawing::BuiltIn(path) => assets::drawing(&path).unwrap_or_default(),
            Drawing::Clinic(picture) => {
                let path = format!("pictures/{stem}.png");
                files.add(&path, || Ok(picture.encode_png()?))?;
                return Ok(SceneFile {
                    address: format!("../{path}"),
                    size: (picture.width, picture.height),
                });
            }
        };
        let general = assets::drawing(&format!("scenes/{stem}.svg")).unwrap_or_default();
        let path = match content.exam {
            Some(exam) if own != general => format!("pictures/{}/{stem}.svg", exam.id()),
            _ => format!("pictures/{stem}.svg"),
        };
        let size = view_box(&own).unwrap_or(SCENE);
        files.add(&path, || Ok(own.into_owned().into_bytes()))?;
        let address = format!("../{path}");
        Ok(SceneFile { address, size })
    }

    /// The scene of a document.
    pub(super) fn picture(
        &self,
        content: &Content,
        document: &Document,
        stem: &str,
        files: &mut Files,
    ) -> Result<Markup, SiteError> {
        let scene = self.scene(content, stem, files)?;
        let Description { ids, words } = Description::of(document);
        Ok(html! {
            figure { (scene.image(None, &words, Some(&ids))) }
        })
    }

    /// A film: a still, and a control that plays it in its place and stops it.
    pub(super) fn film(
        &self,
        content: &Content,
        document: &Document,
        id: &str,
        files: &mut Files,
    ) -> Result<Markup, SiteError> {
        let Some(film) = film(id) else {
            return Ok(Markup::default());
        };
        let address = |name: &str| format!("films/{id}{name}.png");
        let [still, moving] = ["", "-moving"].map(address);
        files.add(&still, || Ok(animation::still(film)?))?;
        files.add(&moving, || Ok(animation::moving(film)?))?;
        let room = match film.room {
            Some(room) => Some(self.scene(content, room.stem, files)?),
            None => None,
        };
        let (width, height) = animation::size(film);
        let image = |class: &str, described: Option<&Description>| {
            html! {
                img class=(class) src={ "../" (still) } alt=(described.map_or("", |it| &it.words))
                    data-block=[described.map(|it| &it.ids)]
                    width=(width) height=(height) loading="lazy";
            }
        };
        let mut captions = document.of(BlockRole::Caption);
        let caption = |block: Option<&Block>| {
            html! {
                @if let Some(block) = block {
                    figcaption data-block=(block.id.as_str()) { (block.text()) }
                }
            }
        };
        let description = Description::of(document);
        // The description tells both halves of the comparison, so only the first carries it.
        let is_compared = id == COMPARED;
        Ok(html! {
            div.films {
                @if is_compared {
                    figure { (image("", Some(&description))) (caption(captions.next())) }
                }
                figure.film.in-room[room.is_some()] {
                    @if let Some(room) = &room { (room.image(Some("room"), "", None)) }
                    (image("still", Some(&description).filter(|_| !is_compared)))
                    (self.player(film, &moving))
                    (caption(captions.next()))
                }
            }
        })
    }

    /// Without a script, the control that opens `details` plays: the moving picture covers the still one.
    fn player(&self, film: &Film, moving: &str) -> Markup {
        let [play, pause] = ["button-play", "button-pause"].map(|id| control(&self.language, id));
        let (width, height) = animation::size(film);
        html! {
            details {
                summary { span.play { (play) } span.pause { (pause) } }
                img.moving src={ "../" (moving) } alt="" width=(width) height=(height) loading="lazy";
            }
        }
    }

    /// The dose chart: a bar for each dose, in the time in which nature gives as much, above a ruler of
    /// years.
    pub(super) fn doses(&self, content: &Content, document: &Document) -> Markup {
        let captions = document.of(BlockRole::Caption);
        let (named, years): (Vec<&Block>, Vec<&Block>) =
            captions.partition(|it| it.dose(content).is_some());
        // Nature first, then the items of the list beside the chart, which says them.
        let bars = named.into_iter().chain(document.of(BlockRole::Item));
        let nature = content.doses.iter().find(|it| it.id == BACKGROUND);
        let year = nature.map_or(1.0, |it| it.msv).max(f32::MIN_POSITIVE);
        // Percent of the width; at least a thin bar.
        let part = |msv: f32| (msv / year / years.len().max(1) as f32 * 100.0).clamp(0.6, 100.0);
        let Description { ids, words } = Description::of(document);
        html! {
            figure.doses aria-label=(words) data-block=(ids) {
                @for block in bars {
                    @if let Some(dose) = block.dose(content) {
                        @let [least, most] = dose.ends().map(part);
                        @let id = (dose.id == BACKGROUND).then_some(block.id.as_str());
                        p data-block=[id] aria-hidden=[id.is_none().then_some("true")] { (block.text()) }
                        svg.bar.chosen[dose.is_chosen].nature[dose.id == BACKGROUND]
                            viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true" {
                            rect.most width=(most) height="5" {}
                            rect width=(least) height="5" {}
                        }
                    }
                }
                div.years {
                    @for (index, block) in years.iter().enumerate() {
                        span {
                            // The first year names the unit; the years after it have room for their numbers.
                            @if index > 0 {
                                span aria-hidden="true" { (self.language.meta.digits.write(index + 1)) }
                            }
                            span.unseen[index > 0] data-block=(block.id.as_str()) { (block.text()) }
                        }
                    }
                }
            }
        }
    }
}

/// The width and height of a scene, in px.
fn view_box(svg: &str) -> Option<(u32, u32)> {
    let (_, size) = svg.split_once("viewBox=\"0 0 ")?;
    let (width, height) = size.split_once('"')?.0.split_once(' ')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}
