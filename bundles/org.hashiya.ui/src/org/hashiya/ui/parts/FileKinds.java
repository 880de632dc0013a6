// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hashiya.ui.parts.FileQuestion.Filter;

/** The kinds of files that are asked for, as a person calls them, with their endings: a dialog that lists nothing but endings asks everybody to know what they mean. */
public final class FileKinds {

	private FileKinds() {
	}

	/** @param extensions each without its dot, as in all methods here */
	public static Filter documents(Collection<String> extensions) {
		return named(PartMessages.FileKinds_documents, extensions);
	}

	/** Projects of this and other programs, and codebooks of theirs. */
	public static Filter projects(Collection<String> extensions) {
		return named(PartMessages.FileKinds_projects, extensions);
	}

	public static Filter codebooks(Collection<String> extensions) {
		return named(PartMessages.FileKinds_codebooks, extensions);
	}

	public static Filter tables(Collection<String> extensions) {
		return named(PartMessages.FileKinds_tables, extensions);
	}

	/** Files of one format, in which something is exported. */
	public static Filter format(String extension) {
		return named(switch (extension) {
		case "csv" -> PartMessages.FileKinds_csv; //$NON-NLS-1$
		case "xlsx" -> PartMessages.FileKinds_xlsx; //$NON-NLS-1$
		case "html" -> PartMessages.FileKinds_html; //$NON-NLS-1$
		case "md" -> PartMessages.FileKinds_markdown; //$NON-NLS-1$
		case "qdpx" -> PartMessages.FileKinds_project; //$NON-NLS-1$
		case "qdc" -> PartMessages.FileKinds_codebook; //$NON-NLS-1$
		default -> PartMessages.FileKinds_files;
		}, List.of(extension));
	}

	/** Every file. */
	public static Filter all() {
		return new Filter("*", PartMessages.FileKinds_all); //$NON-NLS-1$
	}

	private static Filter named(String name, Collection<String> extensions) {
		String patterns = extensions.stream().distinct().map(extension -> "*." + extension).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
		String endings = extensions.stream().distinct().map(extension -> "." + extension).collect(Collectors.joining(PartMessages.FileKinds_between)); //$NON-NLS-1$
		return new Filter(patterns, NLS.bind(PartMessages.FileKinds_withEndings, name, endings));
	}
}
