http:\/\/a.b and \/* not one *\/
