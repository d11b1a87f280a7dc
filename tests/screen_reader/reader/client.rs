//! A client of AT-SPI: it sees of the kiosk what a screen reader sees, and nothing else.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use async_io::block_on;
use atspi::proxy::accessible::{AccessibleProxy, ObjectRefExt};
use atspi::proxy::action::ActionProxy;
use atspi::proxy::bus::{BusProxy, StatusProxy};
use atspi::proxy::component::ComponentProxy;
use atspi::proxy::text::TextProxy;
use atspi::proxy::value::ValueProxy;
use atspi::zbus::proxy::CacheProperties;
use atspi::zbus::{self, Connection, connection};
use atspi::{ObjectRefOwned, Role, State, StateSet};

use crate::desk::Desk;
use crate::display::until;

/// How long something may take on a busy machine. A deadline, not a demand.
pub const LIMIT: Duration = Duration::from_secs(30);

/// Where every application on the bus for assistive programs is listed.
const REGISTRY: (&str, &str) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");

/// A node as it was met.
#[derive(Debug, Clone)]
pub struct Met {
    pub role: Role,
    pub name: String,
    pub description: String,
    pub states: StateSet,
    object: ObjectRefOwned,
}

impl Met {
    pub fn is(&self, state: State) -> bool {
        self.states.contains(state)
    }
}

pub struct Client {
    _session: Connection,
    bus: Connection,
}

type Walked<'a> = Pin<Box<dyn Future<Output = Option<()>> + 'a>>;

impl Client {
    /// Tells the session that a screen reader runs, and connects to what it then sees.
    pub fn start(desk: &Desk) -> Self {
        let start = || {
            block_on(async {
                let session = connection::Builder::address(desk.bus.as_str())?
                    .build()
                    .await?;
                let status = StatusProxy::new(&session).await?;
                status.set_is_enabled(true).await?;
                status.set_screen_reader_enabled(true).await?;
                let address = BusProxy::new(&session).await?.get_address().await?;
                let bus = connection::Builder::address(address.as_str())?;
                Ok::<_, zbus::Error>(Self {
                    bus: bus.build().await?,
                    _session: session,
                })
            })
            .ok()
        };
        until(LIMIT, start).expect("the bus for assistive programs answers")
    }

    /// All nodes of the kiosk's window in reading order, the window first; `None` while the
    /// screen changes, or is not there yet.
    pub fn walk(&self) -> Option<Vec<Met>> {
        block_on(async {
            let (destination, path) = REGISTRY;
            let root = AccessibleProxy::builder(&self.bus)
                .destination(destination)
                .ok()?
                .path(path)
                .ok()?
                .cache_properties(CacheProperties::No)
                .build()
                .await
                .ok()?;
            for application in root.get_children().await.ok()? {
                let application = application.into_accessible_proxy(&self.bus).await.ok()?;
                if application.name().await.ok()? != "fluoroscopy-kiosk" {
                    continue;
                }
                let window = application.get_children().await.ok()?.into_iter().next()?;
                let mut met = Vec::new();
                self.visit(window, &mut met).await?;
                return Some(met);
            }
            None
        })
    }

    fn visit<'a>(&'a self, object: ObjectRefOwned, met: &'a mut Vec<Met>) -> Walked<'a> {
        Box::pin(async move {
            let node = object.as_accessible_proxy(&self.bus).await.ok()?;
            met.push(Met {
                role: node.get_role().await.ok()?,
                name: node.name().await.ok()?,
                description: node.description().await.ok()?,
                states: node.get_state().await.ok()?,
                object: object.clone(),
            });
            for child in node.get_children().await.ok()? {
                self.visit(child, met).await?;
            }
            Some(())
        })
    }

    /// Walks until there is a screen that is as `wanted`, and returns it.
    pub fn wait(&self, what: &str, wanted: impl Fn(&[Met]) -> bool) -> Vec<Met> {
        // A walk takes time, and the screen may change under it.
        let names = |met: &[Met]| met.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        let seen = until(LIMIT, || {
            let met = self.walk().filter(|met| wanted(met))?;
            let again = self.walk()?;
            (names(&met) == names(&again)).then_some(met)
        });
        seen.unwrap_or_else(|| panic!("{what} does not come; there is {:#?}", self.walk()))
    }

    /// Waits for the screen with this heading.
    pub fn screen(&self, heading: &str) -> Vec<Met> {
        self.wait(heading, |met| {
            let mut headings = met.iter().filter(|it| it.role == Role::Heading);
            headings.next().is_some_and(|it| it.name == heading)
        })
    }

    /// What has this name and can be pressed.
    pub fn control(&self, name: &str) -> Met {
        let is_it = |it: &Met| it.name == name && it.is(State::Focusable);
        let met = self.wait(name, |met| met.iter().any(is_it));
        met.into_iter().find(is_it).expect("it was just there")
    }

    pub fn press(&self, met: &Met) {
        let done = block_on(async {
            let action: ActionProxy<'_> = self.face(met).await;
            action.do_action(0).await
        });
        assert!(done.expect("an action"), "{met:?}");
    }

    pub fn press_named(&self, name: &str) {
        self.press(&self.control(name));
    }

    pub fn take_focus(&self, met: &Met) {
        let done = block_on(async {
            let component: ComponentProxy<'_> = self.face(met).await;
            component.grab_focus().await
        });
        assert!(done.expect("a place on the screen"), "{met:?}");
    }

    /// The value of something that has one, its step, and its least and greatest.
    pub fn value(&self, met: &Met) -> (f64, f64, f64, f64) {
        let figures = block_on(async {
            let value: ValueProxy<'_> = self.face(met).await;
            Ok::<_, zbus::Error>((
                value.current_value().await?,
                value.minimum_increment().await?,
                value.minimum_value().await?,
                value.maximum_value().await?,
            ))
        });
        figures.expect("a value")
    }

    pub fn set_value(&self, met: &Met, to: f64) {
        let done = block_on(async {
            let value: ValueProxy<'_> = self.face(met).await;
            value.set_current_value(to).await
        });
        done.expect("a value that can be set");
    }

    /// The words of a text, and their language.
    pub fn text(&self, met: &Met) -> (String, String) {
        let read = block_on(async {
            let text: TextProxy<'_> = self.face(met).await;
            let words = text.get_text(0, -1).await?;
            let language = text.get_attribute_value(0, "language").await?;
            Ok::<_, zbus::Error>((words, language))
        });
        read.expect("a text")
    }

    async fn face<'a, P>(&'a self, met: &'a Met) -> P
    where
        P: zbus::proxy::ProxyImpl<'a> + From<zbus::Proxy<'a>>,
    {
        let name = met.object.name().expect("a node of an application");
        P::builder(&self.bus)
            .destination(name.clone())
            .and_then(|it| it.path(met.object.path().clone()))
            .expect("a name and a path")
            .cache_properties(CacheProperties::No)
            .build()
            .await
            .expect("a face of a node")
    }
}
