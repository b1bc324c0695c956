* "Yes[."]," I said.
- end
