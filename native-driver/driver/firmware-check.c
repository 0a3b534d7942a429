// SPDX-License-Identifier: GPL-2.0-only
/*
 * Firmware versions and images: reading them and refusing bad ones. The
 * layout is drawn in firmware-image.h.
 */

#include <linux/crc32.h>
#include <linux/kernel.h>
#include <linux/string.h>

#include "dbflash.h"

static_assert(sizeof(struct dbflash_image_header) == 64);

/* "MAJOR.MINOR.PATCH", with a newline or without. */
int dbflash_version_parse(const char *text, u64 *version)
{
	unsigned int major, minor, patch;
	int end = 0;

	if (sscanf(text, "%5u.%5u.%5u%n", &major, &minor, &patch, &end) != 3 || !end)
		return -EINVAL;
	if (text[end] == '\n')
		end++;
	if (text[end] || major > U16_MAX || minor > U16_MAX || patch > U16_MAX)
		return -EINVAL;
	*version = DBFLASH_VERSION(major, minor, patch);
	return 0;
}

u64 dbflash_image_version(const struct dbflash_image_version *version)
{
	return DBFLASH_VERSION(le16_to_cpu(version->major),
			       le16_to_cpu(version->minor),
			       le16_to_cpu(version->patch));
}

static u32 crc(const void *data, size_t size)
{
	return ~crc32_le(~0, data, size);
}

static int check_shape(const u8 *data, size_t size,
		       struct dbflash_image_header *header)
{
	size_t payload;

	if (size < sizeof(*header))
		return -EINVAL;
	memcpy(header, data, sizeof(*header));
	if (memcmp(header->magic, DBFLASH_IMAGE_MAGIC, sizeof(header->magic)) ||
	    le16_to_cpu(header->format) != DBFLASH_IMAGE_FORMAT ||
	    le16_to_cpu(header->header_bytes) != sizeof(*header))
		return -EINVAL;
	if (crc(data, offsetof(struct dbflash_image_header, header_crc)) !=
	    le32_to_cpu(header->header_crc))
		return -EBADMSG;
	payload = le32_to_cpu(header->payload_bytes);
	if (!payload || payload > DBFLASH_IMAGE_PAYLOAD_MAX ||
	    payload != size - sizeof(*header))
		return -EINVAL;
	if (crc(data + sizeof(*header), payload) != le32_to_cpu(header->payload_crc))
		return -EBADMSG;
	return 0;
}

/*
 * -EINVAL no image, -EBADMSG damaged, -EMEDIUMTYPE for another product,
 * -ERANGE the running version is too old to step from.
 */
int dbflash_image_check(struct dbflash_card *card, const u8 *data, size_t size,
			struct dbflash_image_header *header)
{
	int err = check_shape(data, size, header);

	if (err)
		return err;
	if (strnlen(header->product, sizeof(header->product)) != strlen(card->config.product) ||
	    memcmp(header->product, card->config.product, strlen(card->config.product)))
		return -EMEDIUMTYPE;
	if (dbflash_firmware_running(card) < dbflash_image_version(&header->step_from))
		return -ERANGE;
	return 0;
}
