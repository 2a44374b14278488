use std::rc::Rc;

use log::{error, info, warn};
use proxy_wasm::traits::{Context, RootContext, StreamContext};
use proxy_wasm::types::{Action, ContextType, LogLevel};
use serde_json::Value;

proxy_wasm::main! {{
    proxy_wasm::set_log_level(LogLevel::Info);
    proxy_wasm::set_root_context(|_| Box::new(Plugin { password: Rc::from("") }));
}}

/// One for each configuration of the plugin.
struct Plugin {
    password: Rc<str>,
}

impl Context for Plugin {}

impl RootContext for Plugin {
    fn on_configure(&mut self, _size: usize) -> bool {
        let bytes = self.get_plugin_configuration().unwrap_or_default();
        let json: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        match json["password"].as_str() {
            Some(password) if !password.is_empty() => self.password = Rc::from(password),
            _ => {
                error!("the configuration has no password");
                return false;
            }
        }
        info!(
            "a password of {} bytes opens a connection",
            self.password.len()
        );
        true
    }

    fn get_type(&self) -> Option<ContextType> {
        Some(ContextType::StreamContext)
    }

    fn create_stream_context(&self, _context_id: u32) -> Option<Box<dyn StreamContext>> {
        Some(Box::new(Connection {
            password: Rc::clone(&self.password),
            open: false,
        }))
    }
}

/// One for each connection.
struct Connection {
    password: Rc<str>,
    /// Whether the client has said the password.
    open: bool,
}

impl Context for Connection {}

impl StreamContext for Connection {
    fn on_downstream_data(&mut self, size: usize, end_of_stream: bool) -> Action {
        if self.open {
            return Action::Continue;
        }
        let password = self.password.as_bytes();
        let said = self
            .get_downstream_data(0, size.min(password.len()))
            .unwrap_or_default();
        if said == password {
            self.open = true;
            // The upstream doesn't get to see it.
            self.set_downstream_data(0, password.len(), &[]);
            return Action::Continue;
        }
        if end_of_stream || !password.starts_with(&said) {
            warn!("a wrong password: closing the connection");
            self.close_downstream();
        }
        // What has come is kept, and is there again with the next data.
        Action::Pause
    }

    fn on_upstream_data(&mut self, _size: usize, _end_of_stream: bool) -> Action {
        // Change what the upstream answers here: get_upstream_data has it.
        Action::Continue
    }
}
