use std::rc::Rc;

use log::error;
use proxy_wasm::traits::{Context, HttpContext, RootContext};
use proxy_wasm::types::{Action, ContextType, LogLevel};
use serde_json::Value;

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { fields: Rc::from([]) }));
}}

struct Plugin {
    fields: Rc<[String]>,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        let bytes = self.get_plugin_configuration().unwrap_or_default();
        let json: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let Some(fields) = json["fields"].as_array() else {
            error!("the configuration names no fields");
            return false;
        };
        self.fields = fields
            .iter()
            .filter_map(Value::as_str)
            .map(String::from)
            .collect();
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::HttpContext)
    }

    fn create_http_context(&self, _context_id: u32) -> Option<Box<dyn HttpContext>> {
        Some(Box::new(Stream {
            fields: Rc::clone(&self.fields),
            is_json: false,
        }))
    }
}

struct Stream {
    fields: Rc<[String]>,
    is_json: bool,
}

impl Context for Stream {}

impl HttpContext for Stream {
    fn on_http_response_headers(&mut self, _count: usize, end_of_stream: bool) -> Action {
        let content_type = self
            .get_http_response_header("content-type")
            .unwrap_or_default();
        self.is_json = !end_of_stream && content_type.starts_with("application/json");
        if self.is_json {
            // The body will have another length.
            self.set_http_response_header("content-length", None);
        }
        Action::Continue
    }

    fn on_http_response_body(&mut self, size: usize, end_of_stream: bool) -> Action {
        if !self.is_json {
            return Action::Continue;
        }
        if !end_of_stream {
            // The proxy keeps what has come until the rest is there.
            return Action::Pause;
        }
        let body = self.get_http_response_body(0, size).unwrap_or_default();
        if let Ok(mut json) = serde_json::from_slice(&body) {
            redact(&mut json, &self.fields);
            self.set_http_response_body(0, size, json.to_string().as_bytes());
        }
        Action::Continue
    }
}

/// Replaces the value of each of the fields, however deep it lies.
fn redact(json: &mut Value, fields: &[String]) {
    match json {
        Value::Object(object) => {
            for (key, value) in object {
                if fields.contains(key) {
                    *value = Value::from("***");
                } else {
                    redact(value, fields);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, fields)),
        _ => {}
    }
}
