package org.armswire.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The folder {@code seeds/}, wherever it lies: beside the program, among its classes or inside its jar. */
public abstract sealed class Seeds {

    /** A class path has no folders to list, so the shipped folder is found by a file that it always has. */
    private static final String LANDMARK = "rules/every-deal.yaml";

    private Seeds() {}

    /** The seeds that this build ships with. */
    public static Seeds shipped() {
        URL landmark = Seeds.class.getResource("/seeds/" + LANDMARK);
        if (landmark == null) {
            throw new SeedException("seeds/" + LANDMARK + ": is missing from the program");
        }
        try {
            URLConnection connection = landmark.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return new Jar(jar.getJarFile(), withoutLandmark(jar.getEntryName()));
            }
            return of(Path.of(URI.create(withoutLandmark(landmark.toURI().toString()))));
        } catch (IOException | URISyntaxException e) {
            throw new SeedException("seeds: cannot be read from " + landmark + ": " + e.getMessage(), e);
        }
    }

    /** The seeds of a folder that has the subfolders {@code actors}, {@code weapons} and so on. */
    public static Seeds of(Path folder) {
        return new Folder(folder);
    }

    /** The same, whose files are told of by the path of this folder. */
    public static Seeds at(Path folder) {
        return new Folder(folder) {
            @Override
            public String place(String file) {
                return folder.resolve(file).toString();
            }
        };
    }

    /** The YAML and JSON files of a subfolder in the order of their names, as {@code weapons/missile.yaml}; empty when it is missing. */
    public abstract List<String> files(String folder);

    /** Where people find a file named as {@link #files} does: {@code seeds/weapons/missile.yaml}. */
    public String place(String file) {
        return "seeds/" + file;
    }

    /** Opens a file named as {@link #files} does. */
    public abstract InputStream open(String file) throws IOException;

    private static boolean isData(String file) {
        return file.endsWith(".yaml") || file.endsWith(".json");
    }

    private static String withoutLandmark(String place) {
        return place.substring(0, place.length() - LANDMARK.length());
    }

    private static non-sealed class Folder extends Seeds {

        private final Path root;

        Folder(Path root) {
            this.root = root;
        }

        @Override
        public List<String> files(String folder) {
            Path place = root.resolve(folder);
            if (!Files.isDirectory(place)) {
                return List.of();
            }
            try (Stream<Path> children = Files.list(place)) {
                return children.map(child -> folder + "/" + child.getFileName())
                        .filter(Seeds::isData)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new SeedException(place(folder) + ": cannot be listed: " + e.getMessage(), e);
            }
        }

        @Override
        public InputStream open(String file) throws IOException {
            return Files.newInputStream(root.resolve(file));
        }
    }

    private static final class Jar extends Seeds {

        private final JarFile jar;
        private final String root;

        Jar(JarFile jar, String root) {
            this.jar = jar;
            this.root = root;
        }

        @Override
        public List<String> files(String folder) {
            String prefix = root + folder + "/";
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && isData(name))
                    .filter(name -> name.indexOf('/', prefix.length()) < 0)
                    .map(name -> name.substring(root.length()))
                    .sorted()
                    .toList();
        }

        @Override
        public InputStream open(String file) throws IOException {
            ZipEntry entry = jar.getEntry(root + file);
            if (entry == null) {
                throw new IOException("is missing");
            }
            return jar.getInputStream(entry);
        }
    }
}
