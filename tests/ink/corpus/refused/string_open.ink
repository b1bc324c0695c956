{"text}
