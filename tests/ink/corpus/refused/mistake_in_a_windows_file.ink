fine
-> nowhere
