// Given names that pupils of a Danish school have, for telling "Sofie i 4.b" from "Matematik i 4.b" (rule CF17).

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'Aage Abdi Abdullah Adam Adrian Agnes Ahmad Ahmed Aisha Aksel Albert Alberte Albertine Alexander Alfred Ali Alice Alma Alva Amalie Amanda Amina Amir ' +
    'Anders Andrea Andreas Ane Anna Anne Anton Arthur Asger Asta August Augusta Aya Ayaan Bastian Bella Benjamin Bertram Bjørn Bo Carl Carla Caroline ' +
    'Casper Cecilie Celina Charlie Christian Christoffer Clara Conrad Dagmar Daniel David Ditte Ebba Eddie Edith Elias Elin Elina Eline Elisabeth Ella Ellen ' +
    'Ellie Elliot Elmer Elvira Emil Emilia Emilie Emily Emma Erik Esther Eva Fatima Felix Ferdinand Filip Filippa Flora Frederik Frederikke Freja Frida ' +
    'Frederikke Gabriel Georg Gry Gustav Hannah Hans Hassan Hannah Harald Hector Helena Helle Hjalmar Holger Hugo Ibrahim Ida Iben Inger Ingrid Isabella ' +
    'Isak Ismail Ivan Jacob Jakob Jasmin Jeppe Jens Jeppe Johan Johanne Johannes Jonas Jonathan Josefine Josephine Julie Julius Kaja Karen Karl Karla ' +
    'Kasper Katrine Khadija Kirstine Klara Konrad Kristian Lærke Lana Lara Lars Lasse Laura Laurits Lauge Lea Leah Leo Leonora Liam Lily Linnea Lisa Liv ' +
    'Liva Liva Loui Louie Louise Luca Lucas Lucca Ludvig Luka Lukas Luna Lykke Mads Magnus Maja Malak Malik Malou Malthe Marcus Maria Marie Marius Markus ' +
    'Martha Martin Mathias Mathilde Matilde Matthias Merle Mia Mie Mika Mikkel Mila Milas Mille Milo Mohamad Mohamed Mohammad Mohammed Molly Morten ' +
    'Mustafa Nanna Naja Nadia Nicklas Nicolai Nikolaj Noah Nohr Nora Olga Oliver Olivia Omar Oscar Oskar Otto Pelle Pernille Peter Philip Philippa Pil ' +
    'Ragnhild Rasmus Rosa Rose Rosemarie Ruben Sally Samuel Sander Sara Sarah Saga Sebastian Selma Signe Sigurd Sille Simon Sofia Sofie Sofus Solveig ' +
    'Sonja Sophia Sophie Storm Svend Sylvester Tea Thea Theo Theodor Thor Thomas Thyra Tilde Tobias Tristan Ursula Valdemar Vera Victor Victoria Viggo ' +
    'Vigga Viktor Viktoria Vilde Vilhelm Vilma Villads William Xenia Yasmin Younes Yusuf Zahra Zainab Zara Zoe'
  ).split(' '),
);
