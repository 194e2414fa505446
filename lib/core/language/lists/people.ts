// First names by usual gender, frequent surnames, titles, peoples and faiths. Own compilation of plain facts.

const names = (table: string): readonly string[] => table.trim().split(/\s+/u);

export const maleNames = names(`
Aaron Abdul Abdullah Abel Abraham Adam Adolf Adrian Ahmad Ahmed Al Alan Albert Alberto Alejandro Alessandro Alex Alexander Alexandre Alexei
Alfonso Alfred Ali Alistair Allan Allen Alvin Amadou Amir Anders Andre André Andrea Andreas Andrei Andres Andrés Andrew Andy Angelo Angus Anton
Antoine Anthony Antonio António Archibald Ari Arjun Arne Arnold Art Arthur Arturo Arvind Asher Ashok Augustus Austin Axel Barack Barry Bart
Bartholomew Basil Ben Benedict Benito Benjamin Bernard Bernie Bert Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian
Bruce Bruno Bryan Bryce Byron Caleb Callum Calvin Cameron Carl Carlo Carlos Casper Cecil Cesar César Chad Charles Charlie Chester Chris
Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay Clement Cliff Clifford Clint Clyde Cody Colin Conor Connor
Conrad Corey Craig Curtis Cyril Cyrus Dale Damian Damon Dan Daniel Danny Dante Darius Darren Darryl Dave David Davide Dean Dennis Denis
Derek Desmond Dexter Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Doyle Duane Duncan Dustin Dwayne Dwight Dylan
Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Elmer Elon Elvis Emanuel Emil Emile Émile Emilio Emmanuel Enrico Enrique
Eric Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Étienne Eugene Evan Evgeny Ezra Fabio Farid Federico Felipe Felix Ferdinand Fernando Fidel
Finn Floyd Francesco Francis Francisco Franco François Frank Franklin Franz Fred Frederic Frédéric Frederick Friedrich Fritz Fyodor Gabriel Galileo
Gareth Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham
Grant Greg Gregor Gregory Guillaume Guillermo Gunnar Günter Gus Gustav Gustavo Guy Hamid Hamza Hank Hans Harold Haroon Harrison Harry Harvey Hasan
Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hermann Hideo Hiroshi Homer Horace Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Ikechukwu
Imran Ira Irving Isaac Isaiah Ismail Ivan Jack Jackson Jacob Jacques Jaime Jake Jakob James Jamie Jan Janos Jared Jarrod Jason Javier Jay Jean Jed
Jeff Jefferson Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jesus Jesús Jim Jimmy Joachim Joakim Joaquin João Joe Joel Johan Johann Johannes John Johnny
Jon Jonah Jonas Jonathan Jordan Jorge José Jose Josef Joseph Josh Joshua Juan Jules Julian Julio Julius Jürgen Justin Kamal Karim Karl Kazuo
Keith Kelvin Ken Kenneth Kenny Kent Kevin Khalid Kim Kirk Klaus Knut Kofi Konrad Konstantin Kurt Kwame Kyle Lance Larry Lars Laurent Lawrence Lee Leif
Leo Leon Leonard Leonardo Leopold Leroy Leslie Lester Lewis Liam Linus Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Ludwig Luigi Luis Luís Luke
Lyndon Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marlon Marshall Martin Marvin Mason Massimo Mathew Mats
Matt Matteo Matthew Matthias Maurice Mauricio Max Maximilian Maxwell Mehmet Mel Melvin Michael Michel Miguel Mikael Mike Mikhail Milan Miles Milo
Milton Miroslav Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohan Morgan Morris Moses Muhammad Murray Mustafa Napoleon Nasser Nathan Nathaniel
Neal Ned Neil Nelson Newt Nicholas Nick Nico Nicola Nicolas Nigel Nikita Nikola Nikolai Noah Noam Noel Norman Oleg Oliver Olivier Omar Orlando Orson Orville
Oscar Oskar Osama Otis Otto Owen Pablo Paolo Parker Pascal Pat Patrick Paul Paulo Pavel Pedro Per Percy Perry Pete Peter Phil Philip Philippe Phillip
Pierre Pieter Pius Pranav Prakash Quentin Quincy Rafael Rahul Raj Rajesh Ralph Ramon Ramón Randall Randolph Randy Raoul Raphael Rashid Raúl Raul Ravi Ray
Raymond Reginald Reinhard René Rex Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Ron
Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ryan Saddam Said Salman Salvador Sam Samuel Sandro Sanjay Santiago
Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Sherlock Shinzo Sidney Siegfried Sigmund Silvio Simon Sol Solomon
Spencer Stan Stanislaw Stanley Stefan Stefano Stephan Stephen Stephon Sterling Steve Steven Stewart Stuart Sultan Sunil Sven Takeshi Tariq Taylor Ted
Terence Terry Thaddeus Theo Theodor Theodore Thiago Thomas Tim Timothy Tito Tobias Toby Todd Tom Tomas Tomás Tommy Tony Travis Trevor Tristan Troy
Tyler Tyrone Ulrich Ulysses Usain Vaclav Václav Valentin Vernon Victor Viktor Vijay Vikram Vince Vincent Vincenzo Vito Vivek Vlad Vladimir Volodymyr
Wade Wallace Walt Walter Warren Wayne Wendell Werner Wilbur Wilfred Wilhelm Will Willem William Willie Winston Wolfgang Woodrow Xavier Yannick Yasser
Yitzhak Yoshihide Yuri Yusuf Yves Zachary Zack Zane Zlatan`);

export const femaleNames = names(`
Abigail Ada Adele Adriana Agatha Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Alma Amanda Amber Amelia Amina Amy Ana Anastasia Andrea
Angela Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia April Ariana Ariel Ashley Astrid Audrey Ava Ayesha Barbara Beatrice Beatriz Becky
Bella Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Beyoncé Bianca Bonnie Brenda Bridget Brigitte Britney Brittany Brooke Camila Camilla
Camille Candace Carla Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catalina Catherine Cathy Cecilia Celeste Céline Charlene Charlotte Chelsea Cheryl
Chloe Christa Christiane Christina Christine Cindy Claire Clara Clare Claudia Cleopatra Colleen Condoleezza Connie Constance Cora Coretta Courtney Crystal
Cynthia Daisy Dana Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Della Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Edna
Eileen Elaine Eleanor Elena Eliza Elisa Elisabeth Elizabeth Ella Ellen Eloise Elsa Elsie Emilia Emily Emma Erica Erika Erin Esmeralda Estelle Esther
Ethel Eva Eve Evelyn Faith Fatima Fay Fiona Flora Florence Frances Francesca Françoise Freda Freya Frida Gabriela Gabrielle Gail Gemma Genevieve
Georgina Geraldine Germaine Gertrude Gillian Gina Ginger Gisele Giulia Gladys Gloria Grace Greta Gretchen Guadalupe Gwen Gwendolyn Haley Hanna Hannah
Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilary Hilda Hillary Holly Ida Ilse Imelda Imogen Indira Inés Ingrid Irene Iris Irina Irma
Isabel Isabella Isabelle Isla Ivanka Ivy Jacqueline Jackie Jada Jane Janet Janice Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Jillian
Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juana Judith Judy Julia Juliana Julie Juliet Julieta June Justine Kaitlyn Kamala Karen Karin
Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kayla Keira Kelly Kendra Kerry Kiera Kimberly Kirsten Krista Kristen Kristin Kristina
Kylie Lakshmi Lana Lara Latoya Laura Lauren Laurie Lea Leah Leila Lena Leonora Leticia Lila Lilian Lillian Lily Linda Lindsay Lisa Liv Liz Liza
Lois Lola Loretta Lorna Lorraine Louisa Louise Lucia Lucille Lucy Luisa Lydia Lynn Mabel Madeleine Madeline Madonna Mae Maggie Malala Malia Mandy Marcia
Margaret Margarita Margot Marguerite Maria María Mariah Marian Mariana Marianne Marie Marilyn Marina Marion Marisa Marissa Marjorie Marlene Marta Martha
Martina Mary Mathilda Matilda Maud Maureen Mavis Maxine Maya Meg Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michelle
Mildred Mila Millie Mimi Mindy Minnie Miranda Miriam Molly Mona Monica Monique Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nelly
Nettie Nicole Nicky Nina Noor Nora Norma Octavia Odette Olga Olive Olivia Oprah Pamela Patricia Patsy Patty Paula Pauline Pearl Peggy Penelope Penny
Petra Phoebe Phyllis Pippa Polly Priscilla Priya Rachel Ramona Raquel Rebecca Regina Renata Renee Rhoda Rhonda Rihanna Rita Roberta Rosa Rosalie
Rosalind Rosario Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sandy Sara Sarah Saskia Savannah Scarlett Selena Selma Serena
Shania Sharon Sheila Shelley Sherry Shirley Sienna Sigrid Silvia Simone Sofia Sojourner Sonia Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Susanna
Susanne Susie Suzanne Svetlana Sybil Sylvia Tabitha Tamara Tammy Tanya Tara Tatiana Teresa Tess Thelma Theresa Therese Tiffany Tina Toni Tracy
Trisha Trudy Uma Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viola Violet Virginia Vivian Vivien Wanda Wendy Whitney Wilhelmina Wilma
Winifred Winnie Yasmin Yoko Yolanda Yvette Yvonne Zara Zelda Zoe Zoë`);

/** Given names borne by men and women alike, or whose gender English readers cannot tell. */
export const openNames = names(`
Alexis Angel Ash Avery Bailey Blair Carey Casey Charlie Chen Dakota Dana Drew Eden Emery Fran Gale Haruki Hayden Hilary Hong Hunter Jamie Jayden Jean
Jessie Jin Jing Jody Jordan Jun Jules Kai Kelly Kerry Kim Lee Leslie Li Lin Ling Lou Marion Mei Min Ming Morgan Nicky Pat Peyton Quinn Reese Riley
River Robin Rowan Sam Sandy Sang Shannon Sidney Skylar Stacy Sun Taylor Terry Tracy Wei Xi Xiao Yan Yi Ying Yong Young Yu Yuki Zhang Zhao`);

export const surnames = names(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Moore Martin Jackson Thompson White
Perez Harris Sanchez Clark Ramirez Robinson Walker Allen King Wright Torres Nguyen Hill Flores Green Adams Nelson Baker Rivera Campbell Roberts Carter
Gomez Phillips Evans Turner Diaz Cruz Edwards Collins Reyes Stewart Morales Murphy Cook Rogers Gutierrez Ortiz Cooper Peterson Reed Kelly Howard Ramos
Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez Powell
Jenkins Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods
Kennedy Wells Vargas Chen Freeman Webb Tucker Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Dixon Hunt Hicks Holmes Palmer
Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne
Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews
Ray Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Obama Bush Clinton Trump Biden Reagan Nixon Carter Lincoln
Washington Jefferson Roosevelt Churchill Thatcher Blair Cameron Johnson Putin Stalin Lenin Gorbachev Yeltsin Hitler Merkel Macron Sarkozy Xi Mao Deng Gandhi
Nehru Modi Mandela Mbeki Zuma Mugabe Castro Chávez Lula Bolsonaro Netanyahu Arafat Einstein Newton Darwin Galileo Tesla Edison Curie Hawking Freud Marx
Shakespeare Dickens Tolstoy Beethoven Mozart Bach Picasso Michelangelo Voltaire Rousseau Kant Hegel Nietzsche Plato Aristotle Socrates Müller Schneider
Fischer Weber Becker Schulz Schwarz Zimmermann Rossi Russo Ferrari Bianchi Romano Colombo Dubois Durand Leroy Moreau Laurent Lefebvre Bernard Petit Ivanov
Petrov Kuznetsov Popov Sokolov Novak Kowalski Nowak Horvat Jansen Bakker Visser Hansen Olsen Larsen Nilsson Andersson Eriksson Johansson Karlsson Kim Park
Choi Jung Kang Cho Wang Zhang Liu Yang Huang Zhao Zhou Wu Xu Sun Ma Zhu Hu Guo Lin Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi
Singh Kumar Sharma Gupta Khan Ahmed Hussain Das Mehta Rao Reddy Tran Pham Hoang Okafor Adeyemi Mensah Diallo Traoré`);

/** Word before a person's name -> gender it tells, or null. */
export const titles: Readonly<Record<string, 'male' | 'female' | null>> = {
  'mr.': 'male',
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  pope: 'male',
  father: 'male',
  brother: 'male',
  uncle: 'male',
  emperor: 'male',
  duke: 'male',
  baron: 'male',
  count: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  lady: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  sister: 'female',
  aunt: 'female',
  empress: 'female',
  tsarina: 'female',
  tsarevna: 'female',
  duchess: 'female',
  madame: 'female',
  mother: 'female',
  'dr.': null,
  dr: null,
  doctor: null,
  professor: null,
  'prof.': null,
  president: null,
  senator: null,
  'sen.': null,
  governor: null,
  'gov.': null,
  representative: null,
  'rep.': null,
  congressman: 'male',
  congresswoman: 'female',
  chancellor: null,
  minister: null,
  secretary: null,
  ambassador: null,
  mayor: null,
  judge: null,
  justice: null,
  general: null,
  'gen.': null,
  colonel: null,
  'col.': null,
  captain: null,
  'capt.': null,
  lieutenant: null,
  'lt.': null,
  major: null,
  sergeant: null,
  'sgt.': null,
  admiral: null,
  commander: null,
  bishop: null,
  archbishop: null,
  cardinal: 'male',
  reverend: null,
  'rev.': null,
  rabbi: null,
  imam: 'male',
  saint: null,
  'st.': null,
  coach: null,
  detective: null,
  officer: null,
  inspector: null,
  sheikh: 'male',
  shah: 'male',
  sultan: 'male',
  tsar: 'male',
  czar: 'male',
  kaiser: 'male',
  chief: null,
  chairman: null,
  director: null,
  premier: null,
  attorney: null,
};

/** Peoples and language groups without a country of that name. */
export const peoples = names(`
African Africans Arab Arabs Asian Asians European Europeans Westerner Westerners Scandinavian Scandinavians Slav Slavs Slavic Kurd Kurds Kurdish Berber
Berbers Bedouin Roma Romani Basque Basques Catalan Catalans Breton Bretons Celt Celts Celtic Viking Vikings Norse Saxon Saxons Anglo-Saxon Anglo-Saxons Norman
Normans Frank Franks Goth Goths Hun Huns Tatar Tatars Chechen Chechens Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Han Manchu Hmong Sherpa Sherpas
Tamil Tamils Bengali Bengalis Punjabi Sikh Zulu Zulus Xhosa Hutu Hutus Tutsi Tutsis Igbo Yoruba Hausa Maasai Afrikaner Afrikaners Maori Māori Aboriginal
Aborigines Polynesian Polynesians Hawaiian Hawaiians Inuit Eskimo Eskimos Cherokee Navajo Sioux Lakota Apache Apaches Iroquois Mohawk Mohicans Huron Algonquin
Aztec Aztecs Maya Mayan Mayans Inca Incas Hispanic Hispanics Latino Latinos Latina Latinas Chicano Texan Texans Californian Californians Sicilian Sicilians
Bavarian Bavarians Flemish Walloon Parisian Parisians Londoner Londoners Athenian Athenians Spartan Spartans Trojan Trojans Venetian Venetians Babylonian
Babylonians Assyrian Assyrians Phoenician Phoenicians Carthaginian Carthaginians Israelite Israelites Hebrew Hebrews Moor Moors Moriori Anasazi Mughal`);

export const faiths = names(`
Christian Christians Catholic Catholics Protestant Protestants Orthodox Lutheran Lutherans Calvinist Calvinists Methodist Methodists Baptist Baptists
Anglican Anglicans Presbyterian Presbyterians Puritan Puritans Quaker Quakers Mormon Mormons Muslim Muslims Moslem Moslems Islamic Islamist Islamists Sunni
Sunnis Shia Shiite Shiites Sufi Sufis Jew Jews Jewish Hindu Hindus Buddhist Buddhists Sikh Sikhs Taoist Taoists Scientologist Scientologists Huguenot Huguenots Jesuit Jesuits`);

export const parties = names(`
Democrat Democrats Republican Republicans Conservative Conservatives Labour Liberal Liberals Tory Tories Whig Whigs Communist Communists Socialist Socialists
Nazi Nazis Bolshevik Bolsheviks Menshevik Fascist Fascists Loyalist Loyalists Patriots Federalist Federalists Confederate Confederates Taliban Marxist Marxists`);

export const months =
  names(`January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.`);
