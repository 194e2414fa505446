// Well-known people by field and time, most of them of history. Own compilation of plain facts.
// A line: field and time (wider field): full name, full name=other name.

export const FAMOUS_PEOPLE_SETS = `
first presidents of the United States (presidents of the United States): George Washington, John Adams, Thomas Jefferson, James Madison, James Monroe, John Quincy Adams, Andrew Jackson
presidents of the United States before 1900 (presidents of the United States): Abraham Lincoln, Ulysses S. Grant=Ulysses Grant, Andrew Johnson, James Buchanan, Franklin Pierce, Zachary Taylor, Grover Cleveland, Rutherford B. Hayes, William McKinley
presidents of the United States from 1900 (presidents of the United States): John F. Kennedy=John Kennedy=JFK, Franklin D. Roosevelt=Franklin Roosevelt=FDR, Richard Nixon, Lyndon B. Johnson=Lyndon Johnson, Dwight D. Eisenhower=Dwight Eisenhower, Harry S. Truman=Harry Truman, Woodrow Wilson, Theodore Roosevelt, Jimmy Carter, Gerald Ford, Ronald Reagan, Herbert Hoover, Calvin Coolidge
recent presidents of the United States (presidents of the United States): Barack Obama, Bill Clinton, George W. Bush=George Bush, Donald Trump, Joe Biden, Ronald Reagan, Jimmy Carter
founders of the United States (politics): Benjamin Franklin, Alexander Hamilton, Samuel Adams, Patrick Henry, John Hancock, Thomas Paine, John Jay, Paul Revere
prime ministers of Britain (politics): Winston Churchill, Margaret Thatcher, Tony Blair, David Cameron, Harold Wilson, Clement Attlee, Neville Chamberlain, Theresa May, Boris Johnson, Gordon Brown, John Major, Edward Heath, Harold Macmillan, Anthony Eden
prime ministers of Britain before 1920 (politics): William Gladstone, Benjamin Disraeli, William Pitt, Robert Peel, David Lloyd George, Robert Walpole, Lord Palmerston, Lord North, George Grenville, Charles Townshend, Lord Rockingham
leaders of Russia (politics): Vladimir Putin, Mikhail Gorbachev, Boris Yeltsin, Nikita Khrushchev, Leonid Brezhnev, Dmitry Medvedev, Yuri Andropov
revolutionaries of Russia (politics): Vladimir Lenin=Lenin, Joseph Stalin=Stalin, Leon Trotsky=Trotsky, Grigory Zinoviev, Nikolai Bukharin, Alexander Kerensky
leaders of China (politics): Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Li Keqiang, Wen Jiabao, Zhu Rongji, Li Peng
leaders of old China (politics): Mao Zedong=Mao Tse-tung, Chiang Kai-shek, Zhou Enlai, Sun Yat-sen, Liu Shaoqi, Lin Biao
leaders of Germany (politics): Angela Merkel, Helmut Kohl, Gerhard Schröder, Willy Brandt, Konrad Adenauer, Olaf Scholz, Helmut Schmidt
leaders of France (politics): Emmanuel Macron, François Hollande, Nicolas Sarkozy, Jacques Chirac, François Mitterrand, Charles de Gaulle, Georges Pompidou
leaders of the Second World War (politics): Winston Churchill, Franklin D. Roosevelt, Joseph Stalin, Adolf Hitler, Benito Mussolini, Charles de Gaulle, Hideki Tojo
leaders of independence (politics): Mahatma Gandhi=Gandhi, Jawaharlal Nehru, Nelson Mandela, Kwame Nkrumah, Jomo Kenyatta, Simón Bolívar=Simon Bolivar, Ho Chi Minh, Patrice Lumumba, Julius Nyerere
fighters against apartheid (politics): Nelson Mandela=Mandela, Desmond Tutu, Oliver Tambo, Walter Sisulu, Steve Biko, Albert Luthuli, Thabo Mbeki
leaders of South Africa (politics): F. W. de Klerk, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, P. W. Botha, John Vorster
leaders of India (politics): Narendra Modi, Manmohan Singh, Rajiv Gandhi, Atal Bihari Vajpayee, Lal Bahadur Shastri
secretaries-general of the United Nations (politics): Kofi Annan, Ban Ki-moon, António Guterres=Antonio Guterres, Boutros Boutros-Ghali, Javier Pérez de Cuéllar, Kurt Waldheim, Dag Hammarskjöld, U Thant
fighters for civil rights (politics): Martin Luther King=Martin Luther King Jr., Rosa Parks, Malcolm X, Jesse Jackson, John Lewis, Medgar Evers, Stokely Carmichael
fighters against slavery (politics): Frederick Douglass, Harriet Tubman, William Wilberforce, Sojourner Truth, William Lloyd Garrison, John Brown, Olaudah Equiano
fighters for women's rights (politics): Emmeline Pankhurst, Susan B. Anthony, Elizabeth Cady Stanton, Mary Wollstonecraft, Millicent Fawcett, Lucretia Mott
kings and queens of England (monarchs): Henry VIII=King Henry VIII, Elizabeth I=Queen Elizabeth I, Richard III=King Richard III, William the Conqueror, Henry VII, Mary I, Edward III, Richard I, James I, Charles I, Henry V, Edward I
kings and queens of Britain (monarchs): Queen Victoria=Victoria, George III=King George III, Elizabeth II=Queen Elizabeth II, George V, George VI, Edward VII, Charles II, Queen Anne, George IV, William III, Edward VIII
monarchs of France (monarchs): Louis XIV, Louis XVI, Napoleon Bonaparte=Napoleon, Louis XV, Charlemagne, Francis I, Louis XVIII, Philip VI
monarchs of Russia (monarchs): Peter the Great, Catherine the Great, Ivan the Terrible, Nicholas II, Alexander II, Alexander I
kings of Sweden and Poland (monarchs): Gustavus Adolphus, Sigismund III Vasa=Sigismund III, John III Sobieski, Charles XII, Stanisław August Poniatowski, Casimir III
rulers of Rome (monarchs): Julius Caesar, Augustus, Nero, Hadrian, Marcus Aurelius, Constantine, Trajan, Tiberius, Caligula, Claudius
pharaohs (monarchs): Tutankhamun, Ramesses II, Cleopatra, Akhenaten, Hatshepsut, Khufu, Thutmose III
conquerors (monarchs): Alexander the Great, Genghis Khan, Attila, Kublai Khan, Tamerlane, Hannibal, Cyrus the Great, Darius I
wives of Henry VIII (monarchs): Catherine of Aragon, Anne Boleyn, Jane Seymour, Anne of Cleves, Catherine Howard, Catherine Parr
generals of the American wars (soldiers): Robert E. Lee, William Tecumseh Sherman, Stonewall Jackson, Benedict Arnold, George McClellan, George Custer, Horatio Gates
generals of the Seven Years' War (soldiers): James Wolfe, Edward Braddock, Jeffery Amherst, Louis-Joseph de Montcalm=Montcalm, William Shirley, John Forbes, Lord Loudoun
generals of the world wars (soldiers): Douglas MacArthur, Bernard Montgomery, Erwin Rommel, George Patton, Georgy Zhukov, Douglas Haig, Ferdinand Foch, Philippe Pétain
commanders of the Napoleonic wars (soldiers): the Duke of Wellington, Horatio Nelson, Gebhard von Blücher, Mikhail Kutuzov, Michel Ney
pioneers of electricity (scientists): Nikola Tesla=Tesla, Thomas Edison=Edison, George Westinghouse, Guglielmo Marconi=Marconi, Michael Faraday, Alessandro Volta, Alexander Graham Bell, Samuel Morse, Heinrich Hertz, Benjamin Franklin
physicists of the 20th century (scientists): Albert Einstein=Einstein, Niels Bohr, Max Planck, Werner Heisenberg, Enrico Fermi, Robert Oppenheimer, Ernest Rutherford, Erwin Schrödinger, Paul Dirac, Richard Feynman, Lise Meitner, Stephen Hawking
founders of physics and astronomy (scientists): Isaac Newton, Galileo Galilei=Galileo, Johannes Kepler, Nicolaus Copernicus=Copernicus, Tycho Brahe, Robert Hooke, Christiaan Huygens, Edmond Halley, William Herschel, Pierre-Simon Laplace
astronomers of the 20th century (scientists): Edwin Hubble, Carl Sagan, Arthur Eddington, Annie Jump Cannon, Clyde Tombaugh, Percival Lowell
chemists (scientists): Antoine Lavoisier=Lavoisier, Joseph Priestley=Priestley, Carl Wilhelm Scheele=Carl Scheele, Henry Cavendish, Robert Boyle, John Dalton, Humphry Davy, Dmitri Mendeleev, Amedeo Avogadro, Linus Pauling, John Mayow
pioneers of radioactivity (scientists): Marie Curie, Pierre Curie, Henri Becquerel, Ernest Rutherford, Wilhelm Röntgen, J. J. Thomson, Frederick Soddy
biologists (scientists): Charles Darwin=Darwin, Gregor Mendel, Alfred Russel Wallace, Carl Linnaeus, Jean-Baptiste Lamarck, Thomas Huxley, Louis Agassiz, Konstantin Mereschkowski, Lynn Margulis, Ernst Haeckel
discoverers of DNA (scientists): Francis Crick, James Watson, Rosalind Franklin, Maurice Wilkins, Linus Pauling, Frederick Sanger
physicians (scientists): Louis Pasteur, Alexander Fleming, Edward Jenner, Robert Koch, Joseph Lister, Jonas Salk, Florence Nightingale, John Snow, William Harvey, Alexandre Yersin
physicians of the old world (scientists): Hippocrates, Galen, Avicenna=Ibn Sina, Averroes, Paracelsus, Andreas Vesalius
mathematicians (scientists): Euclid, Archimedes, Pythagoras, Carl Friedrich Gauss, Leonhard Euler, Pierre de Fermat, Blaise Pascal, René Descartes, Gottfried Leibniz, Bernhard Riemann
pioneers of computing (scientists): Alan Turing, Ada Lovelace, Charles Babbage, Grace Hopper, John von Neumann, Tim Berners-Lee, Claude Shannon, Vint Cerf, Paul Baran, Donald Davies, Leonard Kleinrock
founders of companies (business): Bill Gates, Steve Jobs, Mark Zuckerberg, Jeff Bezos, Elon Musk, Larry Page, Sergey Brin, Jack Ma, Larry Ellison, Michael Dell
industrialists (business): Henry Ford, John D. Rockefeller, Andrew Carnegie, J. P. Morgan=J.P. Morgan, Cornelius Vanderbilt, Karl Benz, Gottlieb Daimler, John Jacob Astor, George Pullman
pioneers of steam (scientists): James Watt, Thomas Newcomen, George Stephenson, Richard Trevithick, Robert Fulton, Isambard Kingdom Brunel, Thomas Savery, Matthew Boulton
pioneers of flight (explorers): Orville Wright, Wilbur Wright, Charles Lindbergh, Amelia Earhart, Louis Blériot, Alberto Santos-Dumont, Samuel Langley
astronauts (explorers): Neil Armstrong, Buzz Aldrin, Michael Collins, John Glenn, Alan Shepard, Jim Lovell, Gus Grissom, Ed White, Roger Chaffee, Gene Cernan
cosmonauts (explorers): Yuri Gagarin, Valentina Tereshkova, Alexei Leonov, Gherman Titov, Vladimir Komarov
leaders of space flight (explorers): Wernher von Braun, James Webb, George Mueller, Robert Gilruth, Max Faget, John Houbolt, Chris Kraft, Robert Goddard, Sergei Korolev
explorers of the New World (explorers): Christopher Columbus, Amerigo Vespucci, John Cabot, Hernán Cortés, Francisco Pizarro, Jacques Cartier, Samuel de Champlain, Henry Hudson, Juan Ponce de León
explorers of the seas (explorers): Vasco da Gama, Ferdinand Magellan, James Cook, Francis Drake, Bartolomeu Dias, Abel Tasman, Marco Polo, Zheng He, Walter Raleigh
explorers of the poles (explorers): Robert Falcon Scott, Ernest Shackleton, Roald Amundsen, Robert Peary, Fridtjof Nansen, Douglas Mawson, James Clark Ross
explorers of Africa and America (explorers): David Livingstone, Henry Morton Stanley, Richard Burton, Mungo Park, Meriwether Lewis, William Clark, Alexander von Humboldt
climbers (explorers): Edmund Hillary, Tenzing Norgay, George Mallory, Reinhold Messner, Andrew Irvine, John Hunt
composers before 1800 (composers): Wolfgang Amadeus Mozart=Mozart, Johann Sebastian Bach=Bach, Joseph Haydn, George Frideric Handel, Antonio Vivaldi, Henry Purcell, Claudio Monteverdi
composers after 1800 (composers): Ludwig van Beethoven=Beethoven, Frédéric Chopin=Chopin, Franz Schubert, Johannes Brahms, Richard Wagner, Giuseppe Verdi, Pyotr Tchaikovsky=Tchaikovsky, Franz Liszt, Robert Schumann, Antonín Dvořák, Claude Debussy, Gustav Mahler
musicians of pop (musicians): John Lennon, Paul McCartney, Mick Jagger, David Bowie, Elton John, Bob Dylan, Elvis Presley, Michael Jackson, Freddie Mercury, Jimi Hendrix
pop singers (musicians): Madonna, Beyoncé, Lady Gaga, Adele, Taylor Swift, Rihanna, Katy Perry, Whitney Houston, Bruno Mars, Coldplay
painters of the Renaissance (artists): Leonardo da Vinci, Michelangelo, Raphael, Titian, Sandro Botticelli, Donatello, Albrecht Dürer, Jan van Eyck, Caravaggio
painters of the Netherlands (artists): Rembrandt, Johannes Vermeer, Peter Paul Rubens, Frans Hals, Hieronymus Bosch, Pieter Bruegel
painters of modern times (artists): Vincent van Gogh, Pablo Picasso, Claude Monet, Paul Cézanne, Edgar Degas, Paul Gauguin, Henri Matisse, Salvador Dalí, Édouard Manet, Gustav Klimt, Edvard Munch, Andy Warhol
English poets and playwrights (writers): William Shakespeare=Shakespeare, Christopher Marlowe, Ben Jonson, Geoffrey Chaucer, John Milton, John Donne, Edmund Spenser
English poets of the 19th century (writers): William Wordsworth, Lord Byron, John Keats, Percy Shelley, William Blake, Samuel Taylor Coleridge, Alfred Tennyson
English novelists (writers): Charles Dickens, Jane Austen, Charlotte Brontë, Thomas Hardy, George Eliot, H. G. Wells, William Thackeray, Mary Shelley, Rudyard Kipling, Arthur Conan Doyle
English novelists of the 20th century (writers): George Orwell, Virginia Woolf, Agatha Christie, J. R. R. Tolkien, C. S. Lewis, Aldous Huxley, Graham Greene, J. K. Rowling, Roald Dahl, Philip Pullman
American writers (writers): Mark Twain, Ernest Hemingway, F. Scott Fitzgerald, John Steinbeck, Edgar Allan Poe, Herman Melville, Emily Dickinson, Walt Whitman, William Faulkner, Nathaniel Hawthorne, Harper Lee
writers of France (writers): Victor Hugo, Voltaire, Alexandre Dumas, Jules Verne, Émile Zola, Gustave Flaubert, Marcel Proust, Molière, Albert Camus
writers of Russia (writers): Leo Tolstoy, Fyodor Dostoevsky, Anton Chekhov, Alexander Pushkin, Ivan Turgenev, Nikolai Gogol, Boris Pasternak
writers of Germany (writers): Johann Wolfgang von Goethe=Goethe, Friedrich Schiller, Thomas Mann, Heinrich Heine, Bertolt Brecht, Hermann Hesse
ancient writers (writers): Homer, Virgil, Ovid, Sophocles, Euripides, Aeschylus, Horace, Cicero, Plutarch, Herodotus
ancient philosophers (philosophers): Plato, Aristotle, Socrates, Pythagoras, Epicurus, Heraclitus, Diogenes
philosophers (philosophers): Immanuel Kant, John Locke, David Hume, Jean-Jacques Rousseau, Voltaire, Thomas Hobbes, René Descartes, Baruch Spinoza, Friedrich Nietzsche, Georg Hegel, Montesquieu
thinkers of economy (philosophers): Adam Smith, Karl Marx, John Maynard Keynes, Friedrich Engels, Milton Friedman, Thomas Malthus, David Ricardo, Friedrich Hayek
thinkers of the mind (philosophers): Sigmund Freud, Carl Jung, Ivan Pavlov, B. F. Skinner, Jean Piaget, William James, Alfred Adler
religious reformers (religion): Martin Luther, John Calvin, Huldrych Zwingli, Jan Hus, John Wycliffe, John Knox, Erasmus, Thomas Cranmer
popes (religion): Pope Francis, Pope Benedict XVI, Pope John Paul II, Pope Pius XII, Pope Paul VI, Pope John XXIII, Pope Leo XIII
founders of faiths (religion): Jesus, Muhammad, the Buddha=Buddha, Confucius, Laozi, Zoroaster, Guru Nanak
film directors (film): Steven Spielberg, Alfred Hitchcock, Stanley Kubrick, Martin Scorsese, George Lucas, James Cameron, Ridley Scott, Christopher Nolan, Peter Jackson
film actors (film): Tom Hanks, Leonardo DiCaprio, Brad Pitt, Tom Cruise, George Clooney, Johnny Depp, Matt Damon, Will Smith
film actresses (film): Meryl Streep, Kate Winslet, Julia Roberts, Nicole Kidman, Angelina Jolie, Emma Watson, Cate Blanchett, Audrey Hepburn, Marilyn Monroe
footballers (sport): Lionel Messi, Cristiano Ronaldo, Pelé=Pele, Diego Maradona, David Beckham, Zinedine Zidane, Neymar, Wayne Rooney
tennis players (sport): Roger Federer, Rafael Nadal, Novak Djokovic, Andy Murray, Pete Sampras, John McEnroe, Björn Borg
tennis champions (sport): Serena Williams, Martina Navratilova, Steffi Graf, Billie Jean King, Maria Sharapova, Chris Evert
runners (sport): Usain Bolt, Mo Farah, Carl Lewis, Jesse Owens, Paavo Nurmi, Sebastian Coe, Roger Bannister
boxers (sport): Muhammad Ali, Joe Frazier, George Foreman, Mike Tyson, Joe Louis, Sonny Liston
gods of Greece (myth): Zeus, Poseidon, Hades, Apollo, Ares, Hermes, Dionysus, Hephaestus
goddesses of Greece (myth): Athena, Aphrodite, Hera, Artemis, Demeter, Persephone, Hestia
gods of the north (myth): Odin, Thor, Loki, Freyr, Baldur, Tyr, Heimdall
heroes of Greece (myth): Odysseus, Achilles, Heracles=Hercules, Perseus, Theseus, Jason, Hector, Agamemnon
`;
