"""What every floor may use: diagnostics, ports, paths."""
