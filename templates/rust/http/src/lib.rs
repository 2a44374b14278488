use log::{error, info};
use proxy_wasm::traits::{Context, HttpContext, RootContext};
use proxy_wasm::types::{Action, ContextType, LogLevel};
use serde_json::Value;

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { configuration: Configuration::from_json(&Value::Null) }));
}}

/// What the proxy's configuration gives to this plugin.
#[derive(Clone)]
struct Configuration {
    header: String,
    value: String,
}

impl Configuration {
    /// Reads by hand: a derived reader of serde's makes the module larger.
    fn from_json(json: &Value) -> Self {
        let text = |key: &str, otherwise: &str| json[key].as_str().unwrap_or(otherwise).to_string();
        Self {
            header: text("header", "x-wasm"),
            value: text("value", "hello"),
        }
    }
}

/// One for each configuration of the plugin.
struct Plugin {
    configuration: Configuration,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        if let Some(bytes) = self.get_plugin_configuration() {
            match serde_json::from_slice(&bytes) {
                Ok(json) => self.configuration = Configuration::from_json(&json),
                Err(fault) => {
                    error!("the configuration: {fault}");
                    return false;
                }
            }
        }
        let Configuration { header, value } = &self.configuration;
        info!("adding {header}: {value}");
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::HttpContext)
    }

    fn create_http_context(&self, _context_id: u32) -> Option<Box<dyn HttpContext>> {
        Some(Box::new(Stream {
            configuration: self.configuration.clone(),
        }))
    }
}

/// One for each request.
struct Stream {
    configuration: Configuration,
}

impl Context for Stream {}

impl HttpContext for Stream {
    fn on_http_request_headers(&mut self, _count: usize, _end_of_stream: bool) -> Action {
        let Configuration { header, value } = &self.configuration;
        self.set_http_request_header(header, Some(value));
        Action::Continue
    }

    fn on_http_request_body(&mut self, _size: usize, _end_of_stream: bool) -> Action {
        // Change the body here: with Action::Pause until the end of the stream, get_http_request_body has all of it.
        Action::Continue
    }

    fn on_http_response_headers(&mut self, _count: usize, _end_of_stream: bool) -> Action {
        let Configuration { header, value } = &self.configuration;
        self.set_http_response_header(header, Some(value));
        Action::Continue
    }
}
