"""One painter for each kind of layer a scene may name."""
