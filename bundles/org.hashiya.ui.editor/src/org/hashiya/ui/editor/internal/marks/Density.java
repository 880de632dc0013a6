// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;

/**
 * How much is coded where in a text that is cut into buckets. Made in O(codings + codes · buckets), however long the passages are; painting it costs what its buckets cost, not the codings.
 *
 * @param buckets in text order
 * @param most    how many codings touch the bucket that has the most
 */
public record Density(List<Bucket> buckets, int most) {

	/** Where nothing is shown. */
	public static final Density NONE = new Density(List.of(), 0);

	/**
	 * A stretch of the text.
	 *
	 * @param shares  what touches it, what has the most codings first
	 * @param codings how many codings touch it
	 * @param memos   how many memos do
	 */
	public record Bucket(List<Share> shares, int codings, int memos) {

		public Bucket {
			shares = List.copyOf(shares);
		}
	}

	/**
	 * What one code has of a bucket, or one coder where colours tell these.
	 *
	 * @param codings how many of its codings touch the bucket
	 */
	public record Share(UUID mark, int codings) {
	}

	public Density {
		buckets = List.copyOf(buckets);
	}

	/**
	 * Of the passages of a text.
	 *
	 * @param mark     what a coding is marked as: its code or its coder
	 * @param count    of the buckets
	 * @param bucketOf the bucket of a position in UTF-16 units, rising with it
	 */
	public static Density of(List<Passage> passages, Function<Coding, UUID> mark, int count, IntUnaryOperator bucketOf) {
		Map<UUID, int[]> changes = new LinkedHashMap<>();
		int[] memos = new int[count + 1];
		for (Passage passage : passages) {
			int first = bucketOf.applyAsInt(passage.start());
			int after = bucketOf.applyAsInt(Math.max(passage.start(), passage.end() - 1)) + 1;
			for (Coding coding : passage.codings()) {
				int[] change = changes.computeIfAbsent(mark.apply(coding), key -> new int[count + 1]);
				change[first]++;
				change[after]--;
			}
			memos[first] += passage.memos().size();
		}
		Map<UUID, Integer> now = new HashMap<>();
		List<Bucket> buckets = new ArrayList<>(count);
		int most = 0;
		for (int at = 0; at < count; at++) {
			List<Share> shares = new ArrayList<>();
			int codings = 0;
			for (Map.Entry<UUID, int[]> change : changes.entrySet()) {
				int touching = now.merge(change.getKey(), change.getValue()[at], Integer::sum);
				if (touching > 0) {
					shares.add(new Share(change.getKey(), touching));
					codings += touching;
				}
			}
			shares.sort(Comparator.comparingInt(Share::codings).reversed()); // stable: what comes first in the text stays first
			buckets.add(new Bucket(shares, codings, memos[at]));
			most = Math.max(most, codings);
		}
		return new Density(buckets, most);
	}
}
