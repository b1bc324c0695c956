Text {1 and more.
Next.
