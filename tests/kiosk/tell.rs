//! "Tell and ask": the statements and questions, the patient's list, and that it is forgotten.

mod pictures_tmp;

use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::chrome;
