(Aside.) [Stage.] <i>Markup.</i>
