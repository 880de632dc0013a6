// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How parts of foreign projects lie in a study: an element that no study shows, as XML with its own id; details of an element that the study shows, as XML of that element's name, under an id made from its
 * id; files that such XML refers to by {@code internal://} and their own id; and what an import has to remember for the next one.
 */
public final class ForeignParts {

	/** The media type of an element that is kept whole. */
	public static final String ELEMENT = "application/x-refi-qda+xml";
	/** The media type of details of an element. */
	public static final String DETAILS = "application/x-refi-qda-details+xml";
	/** The media type of what an import remembers; it never leaves the study. */
	public static final String BASE = "application/x-hashiya-import-base";
	/** What the paths of files in a project begin with. */
	public static final String INTERNAL = "internal://";

	private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(Map.entry(".pdf", "application/pdf"), Map.entry(".png", "image/png"), Map.entry(".jpg", "image/jpeg"),
			Map.entry(".jpeg", "image/jpeg"), Map.entry(".gif", "image/gif"), Map.entry(".mp3", "audio/mpeg"), Map.entry(".m4a", "audio/mp4"), Map.entry(".wav", "audio/wav"),
			Map.entry(".mp4", "video/mp4"), Map.entry(".mov", "video/quicktime"), Map.entry(".txt", "text/plain"),
			Map.entry(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

	private ForeignParts() {
	}

	/** Whether a part is a file. */
	public static boolean isFile(String mediaType) {
		return switch (mediaType) {
		case ELEMENT, DETAILS, BASE -> false;
		default -> true;
		};
	}

	/** The media type of a file, by its extension with the dot. */
	public static String mediaType(String extension) {
		return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
	}

	/** The id that a file is named by, or null where its name is none. */
	public static @Nullable UUID fileId(String name) {
		return name.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}") ? UUID.fromString(name) : null;
	}

	/** The id of what is remembered of imports of a project. */
	public static UUID baseId(UUID project) {
		return Guids.derived("import base", project);
	}
}
