// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others wrote and the products carry: the artifacts of the target platform whose bundles are in a product. The licence
 * is that of the artifact's POM or of the nearest parent that names one, else that of the bundle's manifest.
 */
final class ThirdParty {

	private static final Pattern ARTIFACT = Pattern
			.compile("<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
	private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);
	private static final Pattern LICENSES = Pattern.compile("<licenses>(.*?)</licenses>", Pattern.DOTALL);
	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private final Path repository;

	/** @param repository Maven's local repository */
	ThirdParty(Path repository) {
		this.repository = repository;
	}

	private record Artifact(String group, String id, String version) {

		private Path file(Path repository, String extension) {
			return repository.resolve(group.replace('.', '/')).resolve(id).resolve(version).resolve(id + "-" + version + extension);
		}
	}

	/**
	 * @param target the target definition
	 * @param products the folder of the products
	 * @return the notice, in Markdown, one artifact a line
	 * @throws IOException if a file cannot be read
	 */
	String notice(Path target, Path products) throws IOException {
		Set<String> shipped = bundlesOf(products);
		StringBuilder lines = new StringBuilder();
		for (Artifact artifact : artifactsOf(target)) {
			Optional<Attributes> manifest = manifest(artifact);
			String bundle = manifest.map(headers -> headers.getValue("Bundle-SymbolicName")).map(name -> name.split(";")[0].strip())
					.orElseGet(() -> wrapped(artifact, shipped));
			if (shipped.remove(bundle)) {
				lines.append("| ").append(bundle).append(" | ").append(artifact.version()).append(" | ").append(licence(artifact, manifest))
						.append(" | ").append(artifact.group()).append(':').append(artifact.id()).append(" |\n");
			}
		}
		if (!shipped.isEmpty()) {
			throw new IOException("in a product, but not from the target: " + shipped);
		}
		return """
				# Third-party notice

				Hashiya stands on the work of others. Its products carry these bundles, unchanged except that those without
				an OSGi manifest got one. Made from the target platform by the checks of the build; do not edit it by hand.

				| bundle | version | licence | Maven artifact |
				|---|---|---|---|
				""" + lines;
	}

	private static List<Artifact> artifactsOf(Path target) throws IOException {
		return ARTIFACT.matcher(Files.readString(target)).results().map(match -> new Artifact(match.group(1), match.group(2), match.group(3)))
				.sorted(Comparator.comparing(Artifact::group).thenComparing(Artifact::id)).toList();
	}

	/** The symbolic names of the bundles that are not ours. */
	private static Set<String> bundlesOf(Path products) throws IOException {
		try (Stream<Path> files = Files.walk(products)) {
			return files.filter(file -> file.getParent().endsWith("plugins") && file.toString().endsWith(".jar"))
					.map(file -> file.getFileName().toString()).map(name -> name.substring(0, name.indexOf('_', wordWithVersion(name))))
					.filter(name -> !name.startsWith("org.hashiya.")).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** Where the last underscore before the version stands: a name may have underscores of its own, as in x86_64. */
	private static int wordWithVersion(String name) {
		return Pattern.compile("_\\d+\\.\\d+\\.\\d+").matcher(name).results().mapToInt(MatchResult::start).findFirst().orElse(0);
	}

	private Optional<Attributes> manifest(Artifact artifact) throws IOException {
		try (JarFile jar = new JarFile(artifact.file(repository, ".jar").toFile())) {
			return Optional.ofNullable(jar.getManifest()).map(java.util.jar.Manifest::getMainAttributes)
					.filter(headers -> headers.getValue("Bundle-SymbolicName") != null);
		}
	}

	/** The bundle that the target makes of an artifact without an OSGi manifest. */
	private static String wrapped(Artifact artifact, Collection<String> shipped) {
		String dotted = artifact.id().replace('-', '.');
		return shipped.stream().filter(name -> name.equals("wrapped." + artifact.group() + "." + artifact.id())
				|| name.equals(artifact.group() + "." + artifact.id()) || name.endsWith("." + dotted)).findFirst().orElse("");
	}

	private String licence(Artifact artifact, Optional<Attributes> manifest) throws IOException {
		String named = licence(artifact);
		if (named.isEmpty()) {
			named = manifest.map(headers -> headers.getValue("Bundle-License")).orElse("").split("[;,]")[0].strip();
		}
		return named.isEmpty() ? "see the bundle" : named.replaceAll("\\s+", " ").replace("|", "/");
	}

	private String licence(Artifact artifact) throws IOException {
		Path file = artifact.file(repository, ".pom");
		if (!Files.exists(file)) {
			return "";
		}
		String pom = COMMENT.matcher(Files.readString(file)).replaceAll("");
		Optional<String> own = LICENSES.matcher(pom).results().map(match -> match.group(1)).findFirst();
		if (own.isPresent()) {
			return Pattern.compile("<name>(.*?)</name>", Pattern.DOTALL).matcher(own.get()).results().map(match -> match.group(1).strip())
					.distinct().collect(Collectors.joining(" or "));
		}
		Optional<String> parent = PARENT.matcher(pom).results().map(match -> match.group(1)).findFirst();
		return parent.isPresent() ? licence(new Artifact(element("groupId", parent.get()), element("artifactId", parent.get()),
				element("version", parent.get()))) : "";
	}

	private static String element(String name, String xml) {
		return Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">", Pattern.DOTALL).matcher(xml).results().map(match -> match.group(1))
				.findFirst().orElse("");
	}
}
