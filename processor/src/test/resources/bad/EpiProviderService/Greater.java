package bad;

interface Greater {}
