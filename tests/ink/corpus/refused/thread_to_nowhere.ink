<- nowhere
