# Informes en las formas que leen otras herramientas: un comentario en un pull request, JUnit.

# El nombre de la prueba que representa una entrada entera.
report-checked-for = Comprobado para { $version }

# La tabla de un comentario.
report-severity = Gravedad
report-place = Lugar
report-finding = Hallazgo
report-source = Fuente
report-more =
    { $count ->
        [one] Y 1 hallazgo más.
       *[other] Y { $count } hallazgos más.
    }

# Lo que solo se comprobó en parte, o no se comprobó; siguen rutas y motivos.
report-not-checked = Sin comprobar

# Hallazgos que suprime un comentario o farol.toml. Los motivos son una lista: `removed-api (espera al proveedor)`.
report-suppressed =
    { $count ->
        [one] 1 hallazgo suprimido, con su motivo: { $reasons }.
       *[other] { $count } hallazgos suprimidos, con motivos: { $reasons }.
    }
